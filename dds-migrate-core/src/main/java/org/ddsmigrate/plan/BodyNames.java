package org.ddsmigrate.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddsmigrate.change.Alter;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.Routine;

/**
 * The names that a function's text mentions. PostgreSQL doesn't know what a body in quotes needs ("Function Dependency
 * Tracking"), so a mention is taken as a wish, which a real need overrules.
 */
final class BodyNames {
    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");

    private final List<Change> changes;

    BodyNames(List<Change> changes) {
        this.changes = changes;
    }

    /** A change that makes something, and one that makes a routine whose text mentions it. */
    record Pair(int made, int routine) {}

    List<Pair> pairs() {
        Map<String, List<Integer>> makers = new HashMap<>();
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i) instanceof Create create
                    && isMentionable(create.subject().kind())) {
                int maker = i;
                String name = create.subject().path().get(1);
                makers.computeIfAbsent(name, n -> new ArrayList<>()).add(maker);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            if (routine(changes.get(i)) instanceof Routine routine) {
                Matcher words = WORD.matcher(routine.definition());
                while (words.find()) {
                    for (int maker : makers.getOrDefault(words.group(), List.of())) {
                        pairs.add(new Pair(maker, i));
                    }
                }
            }
        }
        return pairs;
    }

    private static Object routine(Change change) {
        if (change instanceof Create create) {
            return create.object();
        }
        return change instanceof Alter alter ? alter.to() : change;
    }

    private static boolean isMentionable(ObjectKind kind) {
        return switch (kind) {
            case TABLE, VIEW, MATERIALIZED_VIEW, SEQUENCE, ROUTINE, ENUM, DOMAIN, COMPOSITE -> true;
            default -> false;
        };
    }
}
