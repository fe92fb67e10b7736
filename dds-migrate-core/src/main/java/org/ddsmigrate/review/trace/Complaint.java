package org.ddsmigrate.review.trace;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server misses in a statement: an error, or a notice that it skips what is not there.
 *
 * @param message its first line
 * @param detail all that it says
 * @param position where in the statement, from 1; 0 when it doesn't say
 */
record Complaint(String message, String detail, int position) {
    private static final Pattern POSITION = Pattern.compile("(?m)^\\s*Position: (\\d+)");

    static Complaint of(SQLException refusal) {
        String all = String.valueOf(refusal.getMessage()).replaceFirst("^ERROR: ", "");
        Matcher position = POSITION.matcher(all);
        int where = position.find() ? Integer.parseInt(position.group(1)) : 0;
        return new Complaint(all.lines().findFirst().orElse(""), all, where);
    }

    /** The match of a pattern with its message. */
    Optional<Matcher> match(Pattern pattern) {
        return Optional.of(pattern.matcher(message)).filter(Matcher::find);
    }
}
