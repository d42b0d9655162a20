package org.kaohe.appraisal;

import org.kaohe.catalogue.SheetDefinition;
import org.kaohe.scoring.ScoringSheet;

/** The sheet version an appraisal was opened with, as people read it and as it is scored. */
record FrozenSheet(SheetDefinition definition, ScoringSheet scoring) {}
