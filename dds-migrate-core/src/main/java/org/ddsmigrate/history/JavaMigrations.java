package org.ddsmigrate.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.migration.MigrationNaming;
import org.flywaydb.core.api.ClassProvider;
import org.flywaydb.core.api.migration.JavaMigration;

/** The project's Java migrations, by the names of their class files. */
final class JavaMigrations {
    private final HistorySettings settings;
    private final Set<String> classNames;

    private JavaMigrations(HistorySettings settings, Set<String> classNames) {
        this.settings = settings;
        this.classNames = classNames;
    }

    static JavaMigrations of(HistorySettings settings) {
        Set<String> names = new TreeSet<>();
        for (Path entry : settings.classPath()) {
            for (String location : settings.packages()) {
                names.addAll(classFiles(entry, location));
            }
        }
        return new JavaMigrations(settings, names);
    }

    /** The names that SQL files in their place would have. */
    List<String> scriptNames() {
        MigrationNaming naming = settings.naming();
        String suffix = naming.suffixes().get(0);
        return classNames.stream()
                .map(name -> simpleName(name) + suffix)
                .filter(name -> naming.parse(name) instanceof MigrationNaming.Migration)
                .toList();
    }

    /** The classes but those for which a script stands in. */
    ClassProvider<JavaMigration> provider(ClassLoader loader, ScriptSource scripts) {
        String suffix = settings.naming().suffixes().get(0);
        List<Class<? extends JavaMigration>> classes = new ArrayList<>();
        for (String name : classNames) {
            if (scripts.script(simpleName(name) + suffix).isEmpty()) {
                load(name, loader, classes);
            }
        }
        return () -> classes;
    }

    /** Sees the project's classes, and for Flyway's own the ones that run here. */
    URLClassLoader classLoader() {
        return new URLClassLoader(
                settings.classPath().stream().map(JavaMigrations::url).toArray(URL[]::new),
                JavaMigrations.class.getClassLoader());
    }

    private static void load(String name, ClassLoader loader, Collection<Class<? extends JavaMigration>> classes) {
        try {
            Class<?> found = Class.forName(name, false, loader);
            if (JavaMigration.class.isAssignableFrom(found) && !Modifier.isAbstract(found.getModifiers())) {
                classes.add(found.asSubclass(JavaMigration.class));
            }
        } catch (ClassNotFoundException | LinkageError notUsable) {
            // As in Flyway itself: a class that cannot be loaded is no migration.
        }
    }

    private static Set<String> classFiles(Path entry, String location) {
        Set<String> names = new TreeSet<>();
        String folder = location.endsWith("/") || location.isEmpty() ? location : location + "/";
        if (Files.isDirectory(entry.resolve(folder))) {
            try (Stream<Path> files = Files.walk(entry.resolve(folder))) {
                files.map(file -> entry.relativize(file).toString().replace('\\', '/'))
                        .forEach(name -> addClass(name, names));
            } catch (IOException | UncheckedIOException e) {
                throw unreadable(entry, e);
            }
        } else if (Files.isRegularFile(entry) && entry.toString().endsWith(".jar")) {
            try (ZipFile zip = new ZipFile(entry.toFile())) {
                zip.stream()
                        .map(ZipEntry::getName)
                        .filter(name -> name.startsWith(folder))
                        .forEach(name -> addClass(name, names));
            } catch (IOException e) {
                throw unreadable(entry, e);
            }
        }
        return names;
    }

    private static void addClass(String file, Set<String> names) {
        if (file.endsWith(".class") && !file.contains("$")) {
            names.add(file.substring(0, file.length() - ".class".length()).replace('/', '.'));
        }
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw unreadable(entry, e);
        }
    }

    private static EnvironmentProblem unreadable(Path entry, Exception e) {
        return new EnvironmentProblem(
                "the class path entry cannot be read (" + e.getMessage() + ")",
                entry.toString(),
                "Compile the project again",
                e);
    }
}
