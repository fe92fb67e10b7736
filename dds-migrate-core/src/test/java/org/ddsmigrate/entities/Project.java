package org.ddsmigrate.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A small project of annotated classes, compiled from {@code src/test/resources/entities/<case>} or from texts. */
public final class Project {
    private static final Path CASES =
            Path.of("src", "test", "resources", "entities").toAbsolutePath();
    private static final int SERVER = 17;

    private final Path folder;
    private final List<Path> libraries;
    private final List<Path> classRoots = new ArrayList<>();
    private Map<String, String> properties = Map.of();
    private Optional<String> unit = Optional.empty();
    private Path java = Path.of(System.getProperty("java.home"), "bin", "java");

    private Project(Path folder, List<Path> libraries) {
        this.folder = folder;
        this.libraries = new ArrayList<>(libraries);
        classRoots.add(folder.resolve("classes"));
    }

    public static Project in(Path folder, List<Path> libraries) {
        return new Project(folder, libraries);
    }

    public Project with(List<Path> more) {
        libraries.addAll(more);
        return this;
    }

    Project with(Map<String, String> properties) {
        this.properties = properties;
        return this;
    }

    Project unit(String name) {
        unit = Optional.of(name);
        return this;
    }

    Project java(Path executable) {
        java = executable;
        return this;
    }

    Path classes() {
        return folder.resolve("classes");
    }

    /** Compiles all sources of a case and copies its other files. */
    public Project compiled(String testCase) {
        Path source = CASES.resolve(testCase);
        try (Stream<Path> files = Files.walk(source)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            for (Path file : all) {
                if (!file.toString().endsWith(".java")) {
                    file(source.relativize(file).toString(), Files.readString(file));
                }
            }
            compile(all.stream()
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    /** Compiles one class whose text is given. */
    public Project source(String className, String text) {
        Path file = folder.resolve("sources").resolve(className.replace('.', '/') + ".java");
        write(file, text);
        compile(List.of(file));
        return this;
    }

    Project file(String resource, String text) {
        write(classes().resolve(resource), text);
        return this;
    }

    void delete(String resource) {
        try {
            Files.delete(classes().resolve(resource));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    EntityModel model() {
        return EntityModels.read(model(libraries), SERVER, folder.resolve("work"));
    }

    /** What the product needs to know of the project. */
    public ModelSource source() {
        return model(libraries);
    }

    /** Compiles all the sources of a folder. */
    public Project compiledFrom(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            compile(files.filter(file -> file.toString().endsWith(".java")).toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    private ModelSource model(List<Path> libraries) {
        List<Path> classPath = new ArrayList<>(classRoots);
        classPath.addAll(libraries);
        return new ModelSource(classRoots, classPath, java, properties, unit, Provider.HIBERNATE_7_4::jars);
    }

    private void compile(List<Path> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        String classPath = Stream.concat(Stream.of(classes()), libraries.stream())
                .map(Path::toString)
                .collect(Collectors.joining(System.getProperty("path.separator", ":")));
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            Files.createDirectories(classes());
            boolean compiled = compiler.getTask(
                            messages,
                            files,
                            null,
                            List.of(
                                    "-proc:none",
                                    "-cp",
                                    classPath,
                                    "-d",
                                    classes().toString(),
                                    "--release",
                                    "17"),
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
