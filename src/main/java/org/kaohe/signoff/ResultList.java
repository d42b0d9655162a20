package org.kaohe.signoff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.kaohe.catalogue.ResultChain;
import org.kaohe.period.AppraisalPeriod;

/**
 * The results of one department in one period, as they are now.
 *
 * @param chain the signatures it needs
 * @param open how many appraisals are not sealed yet, and people not appraised yet
 * @param lines the sealed results, by appraisal; cancelled appraisals have none
 */
public record ResultList(
        AppraisalPeriod period, String department, ResultChain chain, int open, List<ResultLine> lines) {

    public ResultList {
        lines = List.copyOf(lines);
    }

    /** Whether somebody has to sign it; a list on which everything was cancelled needs nobody. */
    public boolean needsSigning() {
        return chain != ResultChain.NONE && (open > 0 || !lines.isEmpty());
    }

    public boolean isComplete() {
        return open == 0;
    }

    /** SHA-256 of the lines, 64 hexadecimal digits. */
    public String digest() {
        String text = lines.stream().map(ResultLine::signed).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
