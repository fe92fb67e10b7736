package org.ddsmigrate.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.history.UndoneMigration;

/**
 * What became of my migrations.
 *
 * @param undone what was taken back from the development database first
 * @param moved the old files, by name, which lie in {@code keptIn} now
 * @param files the new ones; none if the others' migrations do all that mine did
 * @param how in words: made anew, or only renumbered
 */
public record RebaseResult(
        List<UndoneMigration> undone, List<String> moved, Optional<Path> keptIn, List<Path> files, String how) {
    public RebaseResult {
        undone = List.copyOf(undone);
        moved = List.copyOf(moved);
        files = List.copyOf(files);
    }
}
