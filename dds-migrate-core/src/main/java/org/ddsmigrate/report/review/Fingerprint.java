package org.ddsmigrate.report.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.ddsmigrate.review.Finding;

/** What makes a finding the same one as before, although lines above it came or went. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(Finding finding) {
        String what = String.join(
                "\n",
                finding.rule(),
                finding.file(),
                finding.object().orElse(""),
                finding.statement().orElse(finding.text()));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
