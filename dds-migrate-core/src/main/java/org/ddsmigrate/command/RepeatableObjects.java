package org.ddsmigrate.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.migration.MigrationFolder;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Schema;

/** Finds the objects that the project's repeatable migrations make. */
final class RepeatableObjects {
    private RepeatableObjects() {}

    /** The views and routines of a schema that some repeatable file creates, by their names. */
    static SortedSet<ObjectRef> of(MigrationFolder folder, Schema schema) {
        List<String> texts = folder.files(MigrationKind.REPEATABLE).stream()
                .map(RepeatableObjects::text)
                .toList();
        TreeSet<ObjectRef> made = new TreeSet<>();
        if (!texts.isEmpty()) {
            schema.objects().keySet().stream()
                    .filter(ref -> texts.stream().anyMatch(text -> creates(text, ref)))
                    .forEach(made::add);
        }
        return made;
    }

    private static boolean creates(String text, ObjectRef ref) {
        String kind = switch (ref.kind()) {
            case VIEW -> "(?:recursive\\s+)?view";
            case MATERIALIZED_VIEW -> "materialized\\s+view";
            case ROUTINE -> "(?:function|procedure)";
            default -> "";
        };
        if (kind.isEmpty()) {
            return false;
        }
        String name = Pattern.quote(ref.path().get(1));
        return Pattern.compile(
                        "create\\s+(?:or\\s+replace\\s+)?" + kind
                                + "\\s+(?:if\\s+not\\s+exists\\s+)?(?:[^\\s(.]+\\.)?\"?" + name + "\"?[\\s(]",
                        Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }

    private static String text(MigrationFile file) {
        try {
            return Files.readString(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
