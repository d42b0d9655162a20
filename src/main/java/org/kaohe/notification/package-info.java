/** Notices to people, kept in an outbox until they are delivered. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "period", "appraisal", "figures", "outcome", "signoff"})
package org.kaohe.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
