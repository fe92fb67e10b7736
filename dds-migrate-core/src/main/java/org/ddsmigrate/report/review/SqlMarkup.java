package org.ddsmigrate.report.review;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** SQL with its comments, literals and leading words marked for the eye. */
final class SqlMarkup {
    private static final Pattern PARTS = Pattern.compile(
            "(?<comment>--[^\\n]*|/\\*(?s:.*?)(?:\\*/|$))"
                    + "|(?<literal>'(?:[^']|'')*'?)"
                    + "|(?<word>\\b(?:ADD|ALTER|AS|BEGIN|BY|CASCADE|CHECK|COLUMN|COMMENT|CONCURRENTLY|CONSTRAINT|CREATE"
                    + "|DEFAULT|DELETE|DO|DROP|END|EXISTS|FOREIGN|FROM|FUNCTION|GRANT|IF|IN|INDEX|INSERT|INTO|IS|KEY|NOT|NULL|ON"
                    + "|OR|PRIMARY|REFERENCES|RENAME|REPLACE|RESTRICT|RETURNS|REVOKE|SCHEMA|SELECT|SEQUENCE|SET|TABLE|TO|TRIGGER"
                    + "|TYPE|UNIQUE|UPDATE|USING|VALID|VALIDATE|VALUES|VIEW|WHERE)\\b)"
                    + "|(?<other>[\\s\\S])",
            Pattern.CASE_INSENSITIVE);

    private SqlMarkup() {}

    static String of(String sql) {
        StringBuilder out = new StringBuilder();
        Matcher matcher = PARTS.matcher(sql);
        while (matcher.find()) {
            String text = Markup.of(matcher.group());
            if (matcher.group("other") != null) {
                out.append(text);
            } else {
                String kind = matcher.group("comment") != null ? "c" : matcher.group("literal") != null ? "l" : "k";
                out.append("<span class=\"")
                        .append(kind)
                        .append("\">")
                        .append(text)
                        .append("</span>");
            }
        }
        return out.toString();
    }
}
