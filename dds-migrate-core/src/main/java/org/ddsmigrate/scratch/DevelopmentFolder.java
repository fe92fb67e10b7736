package org.ddsmigrate.scratch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;

/** The folder of a development database: its data directory, the owner's password, the port it had last. */
record DevelopmentFolder(Path path) {
    private static final String MARKER = "dds-migrate-development-database";
    private static final String NOTE = "This folder holds the data of a development database of dds-migrate."
            + " It may be deleted while the database does not run; its rows are lost then.\n";

    Cluster cluster() {
        return new Cluster(path);
    }

    boolean exists() {
        return Files.exists(path.resolve(MARKER))
                && Files.exists(cluster().data().resolve("PG_VERSION"));
    }

    Password ownerPassword() throws IOException {
        return new Password(Files.readString(path.resolve("owner-password")).strip());
    }

    /** The port that the server had when it ran last, so that people's connections go on working. */
    OptionalInt lastPort() {
        try {
            return OptionalInt.of(
                    Integer.parseInt(Files.readString(path.resolve("port")).strip()));
        } catch (IOException | NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    void rememberPort(int port) {
        try {
            Files.writeString(path.resolve("port"), port + "\n");
        } catch (IOException e) {
            // The next start takes another port, no more.
        }
    }

    void requireMajorVersion(int wanted) throws IOException {
        String found = Files.readString(cluster().data().resolve("PG_VERSION")).strip();
        if (!found.equals(Integer.toString(wanted))) {
            throw new UserProblem(
                    "The development database is one of PostgreSQL " + found + ", but version " + wanted + " is wanted",
                    path.toString(),
                    "Run \"mvn clean\" to start over with an empty database, or go back to version " + found + ".");
        }
    }

    /** Makes the folder complete under another name and renames it, so that nobody ever meets half of it. */
    void create(DataDirectories directories, Preparation preparation) throws IOException {
        Path parent = Files.createDirectories(Objects.requireNonNull(path.getParent(), "a folder has a parent"));
        Path making = parent.resolve("making-" + UUID.randomUUID());
        try {
            Cluster cluster = directories.createElsewhere(making);
            Password owner = Password.random();
            FileTree.writePrivateFile(making.resolve("owner-password"), owner.value() + "\n");
            preparation.prepare(cluster, owner);
            Files.writeString(making.resolve(MARKER), NOTE);
            if (!FileTree.moveIntoPlace(making, path) && !exists()) {
                throw new EnvironmentProblem(
                        "The folder for the development database holds something else",
                        path.toString(),
                        "Run \"mvn clean\", or delete the folder.");
            }
        } finally {
            new FileTree(making).delete();
        }
    }

    /** What is done to a new data directory before anybody sees it. */
    @FunctionalInterface
    interface Preparation {
        void prepare(Cluster cluster, Password owner) throws IOException;
    }
}
