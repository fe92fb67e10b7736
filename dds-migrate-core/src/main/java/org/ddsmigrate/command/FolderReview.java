package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.migration.MigrationFolder;
import org.ddsmigrate.review.Finding;

/** What is wrong with the names in a migration folder. */
record FolderReview(MigrationFolder folder) {

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        folder.misnamed()
                .forEach(file -> findings.add(Finding.error(
                        "bad-file-name",
                        file.path().toString(),
                        "Flyway ignores this file: " + file.reason(),
                        "Rename it, or move it out of the migration folder")));
        Map<List<Object>, MigrationFile> seen = new HashMap<>();
        for (MigrationFile file : folder.files()) {
            Object identity = file.version().<Object>map(version -> version).orElse(file.description());
            MigrationFile first = seen.putIfAbsent(List.of(file.kind(), identity), file);
            if (first != null) {
                findings.add(Finding.error(
                        "duplicate-version",
                        file.path().toString(),
                        "has the same " + file.version().map(v -> "version").orElse("description") + " as "
                                + first.fileName(),
                        "Give it another one, or remove it"));
            }
        }
        return findings;
    }
}
