package org.ddsmigrate.command;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.ddsmigrate.Problem;
import org.ddsmigrate.history.MigrationState;

/** Counts in words. */
final class Words {
    private Words() {}

    static String counted(int count, String noun) {
        return count + " " + (count == 1 ? noun : noun + "s");
    }

    static String problem(Problem problem) {
        String place = problem.where().map(where -> where + ": ").orElse("");
        return place + problem.what() + ". " + problem.remedy();
    }

    /** How a migration stands towards a database. */
    static String state(MigrationState state) {
        return switch (state) {
            case APPLIED -> "applied";
            case OUT_OF_ORDER -> "applied out of order";
            case PENDING -> "pending";
            case UNDONE -> "undone, pending again";
            case OUTDATED -> "changed, pending again";
            case EDITED -> "edited after it was applied";
            case MISSING -> "applied, but its file is gone";
            case FUTURE -> "newer than every file";
            case FAILED -> "failed half-way";
            case IGNORED -> "passed over, older than what is applied";
            case BASELINE -> "baseline";
            case BELOW_BASELINE -> "below the baseline";
            case ABOVE_TARGET -> "above flyway.target";
        };
    }

    /** What is there of kinds that are not compared. */
    static Optional<String> unmanaged(SortedMap<String, List<String>> byKind) {
        if (byKind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("not managed: "
                + byKind.entrySet().stream()
                        .map(kind -> counted(kind.getValue().size(), kind.getKey()) + " ("
                                + String.join(", ", kind.getValue()) + ")")
                        .collect(Collectors.joining(", ")));
    }
}
