package org.kaohe.appraisal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A service order (服务工单) attached to an appraisal, without its content.
 *
 * @param customer whom it is filed under (002, R074)
 * @param bytes size of the file
 * @param sha256 digest of the file
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
        Instant filedAt) {}
