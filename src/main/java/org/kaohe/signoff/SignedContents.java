package org.kaohe.signoff;

import java.util.List;
import org.springframework.stereotype.Component;

/** Finds what stands behind a sign-off. */
@Component
class SignedContents {

    private final List<SignedContent> contents;

    SignedContents(List<SignedContent> contents) {
        this.contents = contents;
    }

    SignedContent of(SignOff found) {
        return contents.stream()
                .filter(content -> content.kind() == found.getKind())
                .findFirst()
                .orElseThrow();
    }
}
