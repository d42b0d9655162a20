package org.kaohe.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface SheetVersions extends JpaRepository<SheetVersion, Long> {

    List<SheetVersion> findAllByOrderByCodeAscVersionDesc();

    List<SheetVersion> findByCodeOrderByVersionDesc(String code);

    Optional<SheetVersion> findFirstByCodeOrderByVersionDesc(String code);

    boolean existsBySha256(String sha256);

    Optional<SheetVersion> findByLiveCode(String code);

    Optional<SheetVersion> findByLivePosition(String position);
}
