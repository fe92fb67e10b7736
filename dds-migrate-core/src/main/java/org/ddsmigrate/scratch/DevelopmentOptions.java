package org.ddsmigrate.scratch;

import java.nio.file.Path;

/** A project's development database: the server it runs on, the folder that keeps it, its name and its owner. */
public record DevelopmentOptions(EmbeddedOptions server, Path folder, String database, String user) {
    public DevelopmentOptions {
        folder = folder.toAbsolutePath().normalize();
    }
}
