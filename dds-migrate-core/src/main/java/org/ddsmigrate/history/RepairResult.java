package org.ddsmigrate.history;

import java.util.List;

/**
 * What a repair changed in the history, each as version and description; the schema itself is untouched.
 *
 * @param failedRemoved rows of migrations that had failed
 * @param aligned rows whose checksum or description now is the file's
 * @param markedDeleted applied migrations without a file, which no longer count
 */
public record RepairResult(List<String> failedRemoved, List<String> aligned, List<String> markedDeleted) {
    public RepairResult {
        failedRemoved = List.copyOf(failedRemoved);
        aligned = List.copyOf(aligned);
        markedDeleted = List.copyOf(markedDeleted);
    }
}
