package org.kaohe.catalogue;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface SheetVersions extends JpaRepository<SheetVersion, Long> {

    List<SheetVersion> findAllByOrderByCodeAscVersionDesc();

    List<SheetVersion> findByCodeOrderByVersionDesc(String code);

    Optional<SheetVersion> findFirstByCodeOrderByVersionDesc(String code);

    /** The version, for this transaction alone: whoever wants it too waits and then sees what was made of it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from SheetVersion v where v.id = :id")
    Optional<SheetVersion> lock(long id);

    boolean existsBySha256(String sha256);

    Optional<SheetVersion> findByLiveCode(String code);

    Optional<SheetVersion> findByLivePosition(String position);
}
