package org.ddsmigrate.command;

import java.util.Optional;
import java.util.TreeMap;
import org.ddsmigrate.application.ApplicationSettings;
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
 * @param application what the application is told; empty where nobody reads it
 */
public record CheckOptions(
        Severities severities,
        Severity failOn,
        Optional<LiveDatabase> live,
        Optional<String> since,
        Weighing weighing,
        ApplicationSettings application) {
    private static final ApplicationSettings NONE = new ApplicationSettings(new TreeMap<>());

    /** Every rule as its page says, errors fail, and what is new is found by itself. */
    public static final CheckOptions DEFAULT =
            new CheckOptions(Severities.DEFAULT, Severity.ERROR, Optional.empty(), Optional.empty());

    public CheckOptions(Severities severities, Severity failOn, Optional<LiveDatabase> live, Optional<String> since) {
        this(severities, failOn, live, since, Weighing.NONE, NONE);
    }

    /** Reckoning with how large tables are. */
    public CheckOptions with(Weighing sizes) {
        return new CheckOptions(severities, failOn, live, since, sizes, application);
    }

    /** With what the application is told. */
    public CheckOptions with(ApplicationSettings settings) {
        return new CheckOptions(severities, failOn, live, since, weighing, settings);
    }
}
