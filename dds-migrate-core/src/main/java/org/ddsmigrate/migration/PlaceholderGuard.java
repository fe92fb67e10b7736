package org.ddsmigrate.migration;

import java.util.List;
import java.util.Set;

/**
 * Keeps generated SQL from Flyway's placeholder replacement, so that a <code>${</code> of the model reaches the
 * database unchanged. Flyway replaces in comments, literals and function bodies alike.
 *
 * @param prefix what starts a placeholder in this project
 * @param suffix what ends it
 * @param intended placeholders that are meant, such as {@code flyway:defaultSchema}
 */
public record PlaceholderGuard(String prefix, String suffix, Set<String> intended) {

    /** Flyway's own placeholders, none of them meant. */
    public static final PlaceholderGuard DEFAULT = new PlaceholderGuard("${", "}", Set.of());

    public PlaceholderGuard {
        intended = Set.copyOf(intended);
    }

    /** Whether Flyway would see a placeholder that nobody meant. */
    public boolean isTouched(String sql) {
        return unintended(sql, 0) >= 0;
    }

    /**
     * The statement with every placeholder in an ordinary literal written as an escape. What {@link #isTouched} still
     * finds afterwards (function bodies, quoted names) needs {@code placeholderReplacement=false}.
     */
    public String escape(String statement) {
        if (!isTouched(statement)) {
            return statement;
        }
        StringBuilder text = new StringBuilder();
        for (SqlSegments.Segment segment : SqlSegments.of(statement)) {
            text.append(escape(segment));
        }
        return text.toString();
    }

    /** A comment that Flyway leaves alone; it is for people, so a blank in the placeholder does no harm. */
    public String comment(String comment) {
        String text = comment;
        for (int at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 2)) {
            text = text.substring(0, at + 1) + " " + text.substring(at + 1);
        }
        return prefix.length() == 1 ? comment.replace(prefix, "") : text;
    }

    private String escape(SqlSegments.Segment segment) {
        String text = segment.text();
        if (!isTouched(text)) {
            return text;
        }
        return switch (segment.kind()) {
            case PLAIN_LITERAL -> "E" + escaped(text.replace("\\", "\\\\"));
            case ESCAPE_LITERAL -> escaped(text);
            case COMMENT -> comment(text);
            case CODE, OTHER_QUOTED -> text;
        };
    }

    private String escaped(String literal) {
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int at = unintended(literal, 0); at >= 0; at = unintended(literal, done)) {
            text.append(literal, done, at);
            int first = literal.codePointAt(at);
            text.append(first < 0x80 ? String.format("\\x%02x", first) : String.format("\\U%08x", first));
            done = at + Character.charCount(first);
        }
        return text.append(literal.substring(done)).toString();
    }

    private int unintended(String text, int from) {
        for (int at = text.indexOf(prefix, from); at >= 0; at = text.indexOf(prefix, at + 1)) {
            if (!isIntended(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isIntended(String text, int at) {
        List<String> names = List.copyOf(intended);
        return names.stream().anyMatch(name -> text.startsWith(prefix + name + suffix, at));
    }
}
