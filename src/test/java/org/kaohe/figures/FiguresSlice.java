package org.kaohe.figures;

import org.kaohe.appraisal.DomainSlice;
import org.springframework.boot.autoconfigure.domain.EntityScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The domain with what departments are asked for, on a real database, without the engine and without pages. */
@Import({DomainSlice.class, DataRequests.class, DataDesk.class, DataTables.class, DataImport.class})
@EntityScan("org.kaohe.figures")
@EnableJpaRepositories("org.kaohe.figures")
class FiguresSlice {}
