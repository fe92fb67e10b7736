package org.ddsmigrate.scratch;

import java.security.SecureRandom;
import java.util.Base64;

/** A password that nobody can guess and that no text shows. */
record Password(String value) {
    private static final int BYTES = 24;

    static Password random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Password(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @Override
    public String toString() {
        return "***";
    }
}
