package org.kaohe.demo;

import java.util.List;
import org.kaohe.process.DemoLogins;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Those of the demo company with whom the walk in the README is done, in its order. */
@Component
@ConditionalOnProperty(name = "kaohe.demo", havingValue = "true")
class DemoAccounts implements DemoLogins {

    @Override
    public List<DemoLogin> all() {
        return List.of(
                login("10007", "technician"),
                login("10011", "superior"),
                login("10006", "hr"),
                login("10003", "head"),
                login("10002", "leader"),
                login("10001", "general-manager"));
    }

    private static DemoLogin login(String number, String who) {
        return new DemoLogin(number, DemoCompany.PASSWORD, "demo.login." + who);
    }
}
