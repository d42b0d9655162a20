package org.kaohe.process.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Runs engine calls that the domain asks for, not the person logged in: without that person's authorisations. */
@Component
public class AsSystem {

    private final IdentityService identity;

    AsSystem(@Lazy IdentityService identity) {
        this.identity = identity;
    }

    public void run(Runnable action) {
        call(() -> {
            action.run();
            return true;
        });
    }

    public <T> T call(Supplier<T> action) {
        var person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return action.get();
        } finally {
            if (person != null) {
                identity.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
            }
        }
    }
}
