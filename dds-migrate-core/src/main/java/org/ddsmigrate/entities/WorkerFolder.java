package org.ddsmigrate.entities;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.entities.worker.EntityWorker;

/** A folder for one run of the worker: its classes, without any other of ours, and the files that are exchanged. */
record WorkerFolder(Path folder) implements AutoCloseable {
    private static final String PACKAGE = EntityWorker.class.getPackageName().replace('.', '/') + "/";

    static WorkerFolder create(Path parent) {
        try {
            Files.createDirectories(parent);
            WorkerFolder created = new WorkerFolder(Files.createTempDirectory(parent, "worker-"));
            created.copyClasses();
            return created;
        } catch (IOException failed) {
            throw new EnvironmentProblem(
                    "Cannot write into the folder (" + failed.getMessage() + ")",
                    parent.toString(),
                    "Make it writable, with some megabytes of free space",
                    failed);
        }
    }

    Path classes() {
        return folder.resolve("classes");
    }

    Path arguments() {
        return folder.resolve("arguments");
    }

    Path request() {
        return folder.resolve("request");
    }

    Path answer() {
        return folder.resolve("answer");
    }

    Path log() {
        return folder.resolve("log");
    }

    private void copyClasses() throws IOException {
        Path target = Files.createDirectories(classes().resolve(PACKAGE));
        Path origin = origin();
        if (Files.isDirectory(origin)) {
            try (Stream<Path> files = Files.list(origin.resolve(PACKAGE))) {
                for (Path file : files.toList()) {
                    Files.copy(file, target.resolve(String.valueOf(file.getFileName())));
                }
            }
            return;
        }
        try (ZipFile jar = new ZipFile(origin.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().startsWith(PACKAGE) && entry.getName().endsWith(".class")) {
                    try (InputStream content = jar.getInputStream(entry)) {
                        Files.copy(content, target.resolve(entry.getName().substring(PACKAGE.length())));
                    }
                }
            }
        }
    }

    private static Path origin() {
        try {
            return Path.of(EntityWorker.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException left) {
            // It lies in the build folder, where mvn clean takes it.
            folder.toFile().deleteOnExit();
        }
    }
}
