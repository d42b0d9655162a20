package org.kaohe.appraisal;

/** A service order with its file. */
public record OrderContent(ServiceOrder order, byte[] content) {

    public OrderContent {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }
}
