package org.ddsmigrate.report;

import java.nio.charset.Charset;

/**
 * What the place that text goes to can show.
 *
 * @param colours whether it is a terminal that shows colours
 * @param unicode whether it can show arrows and middle dots
 */
public record TextStyle(boolean colours, boolean unicode) {
    /** For files and for programs. */
    public static final TextStyle PLAIN = new TextStyle(false, true);

    private static final String SIGNS = "→·…";

    /** What a terminal or a file with this encoding shows. */
    public static TextStyle of(Charset encoding, boolean colours) {
        return new TextStyle(colours, encoding.newEncoder().canEncode(SIGNS));
    }

    /** The text in signs that can be shown; names of objects stay as they are. */
    String shown(String text) {
        return unicode ? text : text.replace("→", "->").replace("·", "-").replace("…", "...");
    }

    String paint(String code, String text) {
        return colours && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[m" : text;
    }
}
