package org.kaohe.catalogue;

import java.util.List;

/** The outcome of publishing a sheet version. */
public sealed interface Publication {

    /** It is published, now or already before. */
    record Published(SheetVersion version) implements Publication {}

    /** It is not yet: whoever publishes it in spite of these warnings says why. */
    record ReasonNeeded(List<Finding> warnings) implements Publication {

        public ReasonNeeded {
            warnings = List.copyOf(warnings);
        }
    }

    /** It is not; the findings that refuse it are kept with the version. */
    record NotPublished(List<Finding> findings) implements Publication {

        public NotPublished {
            findings = List.copyOf(findings);
        }
    }
}
