package org.ddsmigrate.review.trace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The query that lies beside this class. */
final class CatalogText {
    private CatalogText() {}

    static String read() {
        try (InputStream text = CatalogText.class.getResourceAsStream("catalog.sql")) {
            if (text == null) {
                throw new IllegalStateException("catalog.sql is not on the class path");
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
