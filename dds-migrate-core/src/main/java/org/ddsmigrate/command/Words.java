package org.ddsmigrate.command;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Counts in words. */
final class Words {
    private Words() {}

    static String counted(int count, String noun) {
        return count + " " + (count == 1 ? noun : noun + "s");
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
