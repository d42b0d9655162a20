package org.kaohe.notification;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NoticeRepository extends Repository<Notice, Long> {

    Notice save(Notice notice);

    List<Notice> findByRecipientAndReadAtIsNullOrderByCreatedAtDescIdDesc(String recipient, Limit limit);

    @Modifying
    @Query("update Notice n set n.readAt = :now where n.id = :id and n.recipient = :recipient and n.readAt is null")
    void markRead(long id, String recipient, Instant now);
}
