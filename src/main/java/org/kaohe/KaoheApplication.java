package org.kaohe;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Kaohe: the domain modules, the embedded engine with its web apps, and the pages. */
@SpringBootApplication
@Modulithic(systemName = "Kaohe")
public class KaoheApplication {

    public static void main(String[] args) {
        SpringApplication.run(KaoheApplication.class, args);
    }
}
