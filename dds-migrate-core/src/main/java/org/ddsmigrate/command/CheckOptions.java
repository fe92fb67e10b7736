package org.ddsmigrate.command;

import java.util.Optional;
import org.ddsmigrate.review.Severities;
import org.ddsmigrate.review.Severity;

/**
 * What a check is told.
 *
 * @param severities how grave each rule is taken
 * @param failOn what makes it fail
 * @param live the database that the migrations are to be applied to: those that it lacks are reviewed
 * @param since the branch, tag or commit whose migrations count as known: those that it lacks are reviewed
 */
public record CheckOptions(
        Severities severities, Severity failOn, Optional<LiveDatabase> live, Optional<String> since) {
    /** Every rule as its page says, errors fail, and what is new is found by itself. */
    public static final CheckOptions DEFAULT =
            new CheckOptions(Severities.DEFAULT, Severity.ERROR, Optional.empty(), Optional.empty());
}
