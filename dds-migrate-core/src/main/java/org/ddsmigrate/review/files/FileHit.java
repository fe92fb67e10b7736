package org.ddsmigrate.review.files;

import java.nio.file.Path;
import org.ddsmigrate.migration.MigrationFile;

/**
 * What a rule sees in a file, before anybody has said how grave that is.
 *
 * @param file where it lies, or lay
 * @param line the line in it, or 0 for the file as a whole
 * @param text what is wrong, one sentence without a full stop
 */
public record FileHit(Path file, int line, String text) {
    static FileHit in(MigrationFile file, String text) {
        return new FileHit(file.path(), 0, text);
    }

    static FileHit in(Path file, String text) {
        return new FileHit(file, 0, text);
    }
}
