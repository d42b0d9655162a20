package org.kaohe.appraisal;

import java.util.Arrays;

/** Files as a scanner makes them, as far as anybody looks. */
public final class Scans {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-', '1', '.', '4'};

    private Scans() {}

    /** @param page makes files of the same size different */
    public static byte[] pdf(int bytes, int page) {
        return filled(PDF, bytes, page);
    }

    public static byte[] jpeg(int bytes, int page) {
        return filled(JPEG, bytes, page);
    }

    public static byte[] png(int bytes, int page) {
        return filled(PNG, bytes, page);
    }

    private static byte[] filled(byte[] start, int bytes, int page) {
        byte[] file = Arrays.copyOf(start, bytes);
        file[bytes - 1] = (byte) page;
        return file;
    }
}
