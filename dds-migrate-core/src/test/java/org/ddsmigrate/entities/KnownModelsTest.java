package org.ddsmigrate.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ddsmigrate.cache.Cache;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Counts how often the worker's JVM is started: by a java executable that notes it. */
@DisabledOnOs(OS.WINDOWS)
class KnownModelsTest {
    private static final int SERVER = 17;

    @TempDir
    Path folder;

    private Project project;
    private Path starts;

    @BeforeEach
    void compiled() throws IOException {
        Path home = Path.of(System.getProperty("java.home"));
        Path noting = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        starts = folder.resolve("starts");
        Files.writeString(
                noting, "#!/bin/sh\necho start >> '" + starts + "'\nexec '" + home.resolve("bin/java") + "' \"$@\"\n");
        Files.setPosixFilePermissions(noting, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.copy(home.resolve("release"), folder.resolve("jdk/release"));
        project = Project.in(folder, Provider.HIBERNATE_7_4.jars())
                .java(noting)
                .source("shop.Customer", customer("name"));
    }

    @Test
    void onlyAChangedModelIsAskedForAgain() throws IOException {
        EntityModel asked = read();
        project.file("db/migration/V1__customers.sql", "CREATE TABLE customers ();");

        assertThat(read()).usingRecursiveComparison().isEqualTo(asked);
        assertThat(starts()).isEqualTo(1);

        damage();
        assertThat(read()).as("known no more").usingRecursiveComparison().isEqualTo(asked);
        assertThat(starts()).isEqualTo(2);

        project.source("shop.Customer", customer("mail"));
        assertThat(read().statements().get(0)).contains("mail");
        assertThat(starts()).isEqualTo(3);
    }

    @Test
    void whateverReachesTheProviderMakesItAnotherModel() throws IOException {
        Set<Optional<String>> keys = new HashSet<>(List.of(key()));
        project.with(Map.of("hibernate.globally_quoted_identifiers", "true"));
        assertThat(keys.add(key())).as("a property").isTrue();
        project.file("import.sql", "insert into customer values (1);");
        assertThat(keys.add(key())).as("a resource").isTrue();
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"99\"");
        assertThat(keys.add(key())).as("the Java").isTrue();
        project.with(List.of(folder.resolve("jdk/bin/java")));
        assertThat(keys.add(key())).as("the class path").isTrue();
        assertThat(models().key(project.source(), SERVER + 1)).as("the server").isNotIn(keys);
        assertThat(keys).doesNotContain(Optional.empty());
    }

    @Test
    void aJavaThatCannotBeToldApartHasNoKey() throws IOException {
        Files.delete(folder.resolve("jdk/release"));

        assertThat(key()).isEmpty();
    }

    private void damage() throws IOException {
        try (Stream<Path> known = Files.list(folder.resolve("cache/models"))) {
            for (Path file : known.toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
    }

    private Optional<String> key() {
        return models().key(project.source(), SERVER);
    }

    private EntityModel read() {
        ModelSource source = project.source();
        return models().read(key(), source, SERVER, folder.resolve("work"));
    }

    private KnownModels models() {
        return new KnownModels(Cache.in(folder.resolve("cache")), name -> name.startsWith("db/migration/"));
    }

    private int starts() throws IOException {
        return Files.exists(starts) ? Files.readAllLines(starts).size() : 0;
    }

    private static String customer(String column) {
        List<String> lines = List.of(
                "package shop;",
                "@jakarta.persistence.Entity",
                "public class Customer {",
                "  @jakarta.persistence.Id Long id;",
                "  String " + column + ";",
                "}");
        return String.join("\n", lines);
    }
}
