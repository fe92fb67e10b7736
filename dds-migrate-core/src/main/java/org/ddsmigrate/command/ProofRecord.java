package org.ddsmigrate.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.proof.ProvenRows;
import org.ddsmigrate.proof.Violation;
import org.ddsmigrate.report.Json;

/** The details of the last proof on filled tables, in {@code proof.json} of the work folder. */
final class ProofRecord {
    private ProofRecord() {}

    static void write(Path workFolder, List<String> files, String server, ProvenRows rows) {
        Path file = workFolder.resolve("proof.json");
        try {
            Files.createDirectories(workFolder);
            Files.writeString(file, of(files, server, rows).text() + "\n");
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "The proof can't be recorded (" + e.getMessage() + ")",
                    file.toString(),
                    "Make the folder writable",
                    e);
        }
    }

    private static Json of(List<String> files, String server, ProvenRows rows) {
        return Json.object()
                .with("files", Json.texts(files))
                .with("server", server)
                .with("filledTables", rows.tables())
                .with("rowsKept", rows.kept())
                .with("notes", Json.texts(rows.notes()))
                .with(
                        "tablesWithoutRows",
                        rows.empty().entrySet().stream()
                                .map(entry -> Json.object()
                                        .with("table", entry.getKey().toString())
                                        .with("reason", entry.getValue()))
                                .toList())
                .with(
                        "newConstraints",
                        rows.violations().stream().map(ProofRecord::violation).toList());
    }

    private static Json violation(Violation violation) {
        return Json.object()
                .with("constraint", violation.constraint())
                .with("refuses", violation.refused())
                .with("proven", violation.refused().isPresent());
    }
}
