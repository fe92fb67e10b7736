package org.ddsmigrate.application;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.ddsmigrate.EnvironmentProblem;

/** A resource that lies in one of the class roots. */
public final class RootFile {
    private final String place;
    private final byte[] content;

    private RootFile(String place, byte[] content) {
        this.place = place;
        this.content = content;
    }

    /** Where people find it. */
    public String place() {
        return place;
    }

    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** The files of this name, in the order of the roots. */
    public static List<RootFile> find(List<Path> roots, String resource) {
        List<RootFile> found = new ArrayList<>();
        for (Path root : roots) {
            try {
                if (Files.isDirectory(root)) {
                    addFromFolder(found, root, resource);
                } else if (Files.isRegularFile(root)) {
                    addFromJar(found, root, resource);
                }
            } catch (IOException failed) {
                throw new EnvironmentProblem(
                        "Cannot read " + resource + " (" + failed.getMessage() + ")",
                        root.toString(),
                        "Build the project again",
                        failed);
            }
        }
        return found;
    }

    private static void addFromFolder(List<RootFile> found, Path root, String resource) throws IOException {
        Path file = root.resolve(resource);
        if (Files.isRegularFile(file)) {
            found.add(new RootFile(file.toString(), Files.readAllBytes(file)));
        }
    }

    private static void addFromJar(List<RootFile> found, Path jar, String resource) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(resource);
            if (entry != null) {
                found.add(new RootFile(
                        jar + "!/" + resource, zip.getInputStream(entry).readAllBytes()));
            }
        }
    }
}
