package org.ddsmigrate.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.migration.MigrationFolder;
import org.ddsmigrate.migration.MigrationHeader;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.migration.PlaceholderGuard;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.schema.ObjectRef;

/**
 * The file beside the migrations that says what {@code init} took over: objects that others' migrations made, and that
 * count as managed from then on, in the words of the headers of generated files. Flyway does not look at it.
 *
 * @param upTo the newest version when they were taken over
 */
record AdoptionRecord(MigrationHeader header, Version upTo) {
    static final String FILE = "dds-migrate-init.txt";

    private static final String UP_TO = "adopted";

    static Optional<AdoptionRecord> of(MigrationFolder folder) {
        return folder.others().stream()
                .filter(file -> isRecord(file.path()))
                .map(file -> MigrationHeader.of(file.path()))
                .map(header -> new AdoptionRecord(
                        header,
                        header.values(UP_TO).stream()
                                .findFirst()
                                .flatMap(Version::parse)
                                .orElse(Version.of("0"))))
                .findFirst();
    }

    static boolean isRecord(Path file) {
        return String.valueOf(file.getFileName()).equals(FILE);
    }

    /** The text of a new record. */
    static MigrationScript write(List<ObjectRef> objects, Version upTo, PlaceholderGuard guard) {
        List<MigrationHeader.Entry> entries = new ArrayList<>();
        entries.add(new MigrationHeader.Entry(UP_TO, upTo.text()));
        RefLines.say(objects).forEach(line -> entries.add(new MigrationHeader.Entry("made", line)));
        List<String> summary = List.of(
                "What dds-migrate:init took over from the migrations up to " + upTo.display() + ":",
                "the tables that the model maps, with what it says of them. When the model no longer has one",
                "of them, generate drops it, and asks first. Remove a line to keep what it names instead.");
        return new MigrationScript(FILE, new MigrationHeader(summary, entries).render(guard));
    }
}
