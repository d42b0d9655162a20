package org.kaohe.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A service order (服务工单) attached to an appraisal, without its content.
 *
 * @param customer whom it is filed under (002, R074)
 * @param bytes size of the file
 * @param sha256 digest of the file
 * @param withdrawal empty while the order stands
 */
public record ServiceOrder(
        long id,
        LocalDate orderedOn,
        String customer,
        String service,
        String fileName,
        String mediaType,
        int bytes,
        String sha256,
        String filedBy,
        Instant filedAt,
        @Nullable OrderWithdrawal withdrawal) {

    ServiceOrder(
            long id,
            LocalDate orderedOn,
            String customer,
            String service,
            String fileName,
            String mediaType,
            int bytes,
            String sha256,
            String filedBy,
            Instant filedAt,
            @Nullable String withdrawnBy,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawReason) {
        this(
                id,
                orderedOn,
                customer,
                service,
                fileName,
                mediaType,
                bytes,
                sha256,
                filedBy,
                filedAt,
                OrderWithdrawal.of(withdrawnBy, withdrawnAt, withdrawReason));
    }

    public boolean stands() {
        return withdrawal == null;
    }
}
