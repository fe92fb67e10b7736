package org.ddsmigrate.catalog;

/** Texts as PostgreSQL prints them, brought to the one form in which records hold them. */
final class SqlText {
    private SqlText() {}

    /** A script's line ends get into bodies and comments, and would differ between checkouts. */
    static String withoutCarriageReturns(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n");
    }

    /** A statement with neither a final semicolon nor a line end after it. */
    static String statement(String text) {
        String stripped = withoutCarriageReturns(text).stripTrailing();
        return stripped.endsWith(";") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    /** A literal as PostgreSQL reads it at any setting of {@code standard_conforming_strings}. */
    static String literal(String text) {
        String quoted = "'" + text.replace("'", "''").replace("\\", "\\\\") + "'";
        return text.indexOf('\\') < 0 ? quoted : "E" + quoted;
    }
}
