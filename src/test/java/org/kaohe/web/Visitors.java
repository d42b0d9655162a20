package org.kaohe.web;

import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Opens browsers. */
@Component
public class Visitors {

    private int port;

    @EventListener
    void on(WebServerInitializedEvent started) {
        port = started.getWebServer().getPort();
    }

    String root() {
        return "http://localhost:" + port;
    }

    Visitor english() {
        return new Visitor(port, "en");
    }

    Visitor chinese() {
        return new Visitor(port, "zh-CN");
    }
}
