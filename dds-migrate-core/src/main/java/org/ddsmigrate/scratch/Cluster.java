package org.ddsmigrate.scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder with an initialised data directory, and beside it the superuser's password. initdb's password is everybody's
 * who copies the template, so the first use of a copy replaces it; from then on it stays the same as long as the folder
 * lives, because whoever can read the password file can read the data directory as well.
 */
record Cluster(Path folder) {
    /** A name that no migration means: {@code postgres} is a role like any other, whom migrations may name as an owner. */
    static final String SUPERUSER = "dds_superuser";

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("log");
    }

    Path initialPasswordFile() {
        return folder.resolve("initial-password");
    }

    Path passwordFile() {
        return folder.resolve("password");
    }

    boolean hasInitialPassword() {
        return Files.exists(initialPasswordFile());
    }

    Password initialPassword() throws IOException {
        return new Password(Files.readString(initialPasswordFile()).strip());
    }

    Password password() throws IOException {
        return new Password(Files.readString(passwordFile()).strip());
    }

    void setInitialPassword(Password password) throws IOException {
        FileTree.writePrivateFile(initialPasswordFile(), password.value() + "\n");
    }

    /** Replaces initdb's password by one of this cluster's own, if that was not done before. */
    void secure(Endpoint endpoint) throws IOException {
        if (!hasInitialPassword()) {
            return;
        }
        Password own = Password.random();
        try (Administration server =
                new Administration(endpoint.dataSource("postgres", SUPERUSER, initialPassword()), folder.toString())) {
            server.run("ALTER ROLE %I PASSWORD %L", SUPERUSER, own.value());
        }
        Files.deleteIfExists(passwordFile());
        FileTree.writePrivateFile(passwordFile(), own.value() + "\n");
        Files.delete(initialPasswordFile());
    }
}
