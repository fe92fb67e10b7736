package org.ddsmigrate.migration;

import java.util.Optional;

/**
 * A migration that is not (yet) a file of the project: its name, its text, and the script configuration it needs.
 *
 * @param conf the text of {@code <fileName>.conf}
 */
public record MigrationScript(String fileName, String text, Optional<String> conf) {

    public MigrationScript(String fileName, String text) {
        this(fileName, text, Optional.empty());
    }
}
