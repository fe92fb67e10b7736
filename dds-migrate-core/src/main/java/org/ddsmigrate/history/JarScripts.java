package org.ddsmigrate.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.ddsmigrate.EnvironmentProblem;

/**
 * Migration scripts in the jars of the project's class path. Folders of the class path are left out: their scripts are
 * copies of the source folders, and may be stale.
 */
final class JarScripts {
    private JarScripts() {}

    static List<ScriptResource> of(HistorySettings settings) {
        List<ScriptResource> scripts = new ArrayList<>();
        if (settings.packages().isEmpty()) {
            return scripts;
        }
        for (Path entry : settings.classPath()) {
            if (Files.isRegularFile(entry) && entry.toString().endsWith(".jar")) {
                scripts.addAll(read(entry, settings));
            }
        }
        return scripts;
    }

    private static List<ScriptResource> read(Path jar, HistorySettings settings) {
        List<ScriptResource> scripts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (String location : settings.packages()) {
                String folder = location.endsWith("/") || location.isEmpty() ? location : location + "/";
                List<? extends ZipEntry> entries = zip.stream()
                        .filter(entry -> !entry.isDirectory()
                                && entry.getName().startsWith(folder)
                                && !entry.getName().endsWith(".class"))
                        .sorted(Comparator.comparing(ZipEntry::getName))
                        .toList();
                for (ZipEntry entry : entries) {
                    try (InputStream content = zip.getInputStream(entry)) {
                        scripts.add(ScriptResource.ofBytes(
                                entry.getName().substring(folder.length()),
                                jar + "!/" + entry.getName(),
                                content.readAllBytes(),
                                settings.encoding()));
                    }
                }
            }
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "the jar cannot be read (" + e.getMessage() + ")",
                    jar.toString(),
                    "Delete it from the local repository, so that Maven downloads it again",
                    e);
        }
        return scripts;
    }
}
