package org.ddsmigrate.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.ddsmigrate.schema.ObjectRef;

/**
 * Objects that a repeatable migration makes. Flyway runs it after all versioned files, so on an empty database they are
 * not there yet when a versioned file gets them out of its way, and on a deployed one it does not run them again: what
 * is set aside comes back only if it was there.
 */
final class MadeElsewhere {
    private final List<ObjectRef> refs;

    MadeElsewhere(SortedSet<ObjectRef> refs) {
        this.refs = new ArrayList<>(refs);
    }

    boolean contains(ObjectRef ref) {
        return refs.contains(ref) && isLookedUp(ref);
    }

    /** Remembers, for this transaction, whether the object is there, and drops it. */
    List<String> setAside(ObjectRef ref, String drop) {
        return List.of(
                Sql.of("SELECT set_config(%L, (%s IS NOT NULL)::text, true)", setting(ref), lookup(ref)),
                drop.replaceFirst("^(DROP (?:MATERIALIZED )?[A-Z]+) ", "$1 IF EXISTS "));
    }

    /** Makes the object again if it was there. */
    List<String> bringBack(ObjectRef ref, List<String> statements) {
        String body = statements.stream()
                .map(statement -> Sql.of("    EXECUTE %L;\n", statement))
                .collect(Collectors.joining());
        return List.of("DO $dds$\nBEGIN\n  IF current_setting(" + Sql.literal(setting(ref)) + ")::boolean THEN\n" + body
                + "  END IF;\nEND\n$dds$");
    }

    private String setting(ObjectRef ref) {
        return "dds.had_" + (refs.indexOf(ref) + 1);
    }

    private static boolean isLookedUp(ObjectRef ref) {
        return switch (ref.kind()) {
            case VIEW, MATERIALIZED_VIEW, ROUTINE -> true;
            default -> false;
        };
    }

    private static String lookup(ObjectRef ref) {
        String name = Sql.name(ref.owner());
        return switch (ref.kind()) {
            case ROUTINE ->
                Sql.of("to_regprocedure(%L)", name + "(" + ref.path().get(2) + ")");
            default -> Sql.of("to_regclass(%L)", name);
        };
    }
}
