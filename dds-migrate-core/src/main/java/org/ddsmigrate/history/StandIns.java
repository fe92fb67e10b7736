package org.ddsmigrate.history;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.migration.MigrationFolder;
import org.ddsmigrate.migration.MigrationKind;

/** The folder of what runs on the scratch server only: {@code before.sql}, and files named like the migrations. */
record StandIns(Optional<Path> before, List<MigrationFile> files, Map<String, Path> callbacks) {
    private static final String BEFORE = "before.sql";

    static final StandIns NONE = new StandIns(Optional.empty(), List.of(), Map.of());

    static StandIns of(HistorySettings settings) {
        return settings.standIns().map(folder -> read(folder, settings)).orElse(NONE);
    }

    /** The stand-in of a migration with this kind, version and description. */
    Optional<MigrationFile> find(MigrationKind kind, Object versionOrDescription) {
        return files.stream()
                .filter(file -> file.kind() == kind && identity(file).equals(versionOrDescription))
                .findFirst();
    }

    /** The stand-in of a callback with this name. */
    Optional<Path> other(String fileName) {
        return Optional.ofNullable(callbacks.get(fileName));
    }

    /** Stops when a stand-in stands for nothing, which is most often a misspelt name. */
    void requireCounterparts(List<String> fileNames) {
        for (MigrationFile file : files) {
            if (!fileNames.contains(file.fileName())) {
                String near = fileNames.stream()
                        .filter(name -> name.startsWith(file.fileName().substring(0, 2)))
                        .collect(Collectors.joining(", "));
                throw new UserProblem(
                        "the stand-in stands for no migration" + (near.isEmpty() ? "" : ", but there is " + near),
                        file.path().toString(),
                        "Give it exactly the name of the migration that it replaces, or remove it");
            }
        }
    }

    static Object identity(MigrationFile file) {
        return file.version().<Object>map(version -> version).orElse(file.description());
    }

    private static StandIns read(Path folder, HistorySettings settings) {
        Path before = folder.resolve(BEFORE);
        MigrationFolder read = MigrationFolder.read(List.of(folder), settings.naming());
        read.requireNoDuplicates();
        Map<String, Path> callbacks = new TreeMap<>();
        for (MigrationFolder.LocatedFile file : read.others()) {
            if (!file.path().equals(before)) {
                callbacks.put(file.path().getFileName().toString(), file.path());
            }
        }
        return new StandIns(
                Files.isRegularFile(before) ? Optional.of(before) : Optional.empty(), read.files(), callbacks);
    }
}
