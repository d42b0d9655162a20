package org.kaohe.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Who scores a sheet, and how much it counts.
 *
 * @param share relative to the shares of the others; missing in a draft whose source states none
 */
public record RaterOfSheet(Role role, @Nullable BigDecimal share, @Nullable String zh, @Nullable String en) {

    /** In which capacity somebody rates. */
    public enum Role {
        SELF,
        COLLEAGUE,
        SUPERIOR,
        LEADER,
        GENERAL_MANAGER,
        CLIENT
    }
}
