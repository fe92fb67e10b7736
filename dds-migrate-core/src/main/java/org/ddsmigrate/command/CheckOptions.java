package org.ddsmigrate.command;

import java.util.Optional;
import org.ddsmigrate.review.Severities;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.Weighing;

/**
 * What a check is told.
 *
 * @param severities how grave each rule is taken
 * @param failOn what makes it fail
 * @param live the database that the migrations are to be applied to: those that it lacks are reviewed
 * @param since the branch, tag or commit whose migrations count as known: those that it lacks are reviewed
 * @param weighing how large the tables are that people work with
 */
public record CheckOptions(
        Severities severities,
        Severity failOn,
        Optional<LiveDatabase> live,
        Optional<String> since,
        Weighing weighing) {
    /** Every rule as its page says, errors fail, and what is new is found by itself. */
    public static final CheckOptions DEFAULT =
            new CheckOptions(Severities.DEFAULT, Severity.ERROR, Optional.empty(), Optional.empty(), Weighing.NONE);

    public CheckOptions(Severities severities, Severity failOn, Optional<LiveDatabase> live, Optional<String> since) {
        this(severities, failOn, live, since, Weighing.NONE);
    }

    /** Reckoning with how large tables are. */
    public CheckOptions with(Weighing sizes) {
        return new CheckOptions(severities, failOn, live, since, sizes);
    }
}
