package org.kaohe.appraisal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a scan may be, told by how its bytes begin. */
enum OrderType {
    PDF("application/pdf", List.of("pdf"), '%', 'P', 'D', 'F', '-'),
    JPEG("image/jpeg", List.of("jpg", "jpeg"), 0xFF, 0xD8, 0xFF),
    PNG("image/png", List.of("png"), 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);

    private final String mediaType;
    private final List<String> endings;
    private final byte[] start;

    OrderType(String mediaType, List<String> endings, int... start) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.start = new byte[start.length];
        for (int i = 0; i < start.length; i++) {
            this.start[i] = (byte) start[i];
        }
    }

    static Optional<OrderType> of(byte[] content) {
        return Stream.of(values())
                .filter(type -> content.length > type.start.length
                        && Arrays.equals(content, 0, type.start.length, type.start, 0, type.start.length))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    List<String> endings() {
        return endings;
    }
}
