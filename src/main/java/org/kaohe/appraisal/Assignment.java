package org.kaohe.appraisal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaohe.organisation.Role;

/**
 * Who may act on a step: either one person or everybody who holds a role, and the superiors added by escalation.
 */
public record Assignment(@Nullable String person, @Nullable Role group, List<String> added) {}
