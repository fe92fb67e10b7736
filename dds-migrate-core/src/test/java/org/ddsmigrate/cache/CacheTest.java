package org.ddsmigrate.cache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
    @TempDir
    Path folder;

    @Test
    void findsWhatWasKeptUnderTheSameKeyAndSubject() {
        Cache cache = Cache.in(folder);
        cache.keep(Subject.MODEL, "a", "one".getBytes(UTF_8));

        assertThat(Cache.in(folder).find(Subject.MODEL, "a")).contains("one".getBytes(UTF_8));
        assertThat(cache.find(Subject.MODEL, "b")).isEmpty();
        assertThat(cache.find(Subject.UNDO, "a")).isEmpty();
    }

    @Test
    void aDamagedFileCountsAsNone() throws IOException {
        Cache cache = Cache.in(folder);
        cache.keep(Subject.MODEL, "a", "one".getBytes(UTF_8));
        Path file = folder.resolve("models/a");
        byte[] bytes = Files.readAllBytes(file);
        bytes[0]++;
        Files.write(file, bytes);

        assertThat(cache.find(Subject.MODEL, "a")).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void theOldestGoWhenThereAreTooMany() throws IOException {
        Cache cache = Cache.in(folder);
        int most = Subject.UNCHANGED.most();
        for (int i = 0; i < most; i++) {
            cache.keep(Subject.UNCHANGED, "k" + i, new byte[] {1});
            Files.setLastModifiedTime(
                    folder.resolve("unchanged/k" + i),
                    FileTime.from(Instant.now().minusSeconds(1000 - i)));
        }
        assertThat(cache.find(Subject.UNCHANGED, "k0")).isPresent();
        cache.keep(Subject.UNCHANGED, "new", new byte[] {1});

        assertThat(cache.find(Subject.UNCHANGED, "k0")).as("used a moment ago").isPresent();
        assertThat(cache.find(Subject.UNCHANGED, "k1")).as("the oldest").isEmpty();
        assertThat(cache.find(Subject.UNCHANGED, "new")).isPresent();
    }

    @Test
    void neitherAnUnusableFolderNorACacheThatIsOffFails() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        for (Cache cache : List.of(Cache.in(file), Cache.OFF)) {
            cache.keep(Subject.MODEL, "a", new byte[] {1});
            assertThat(cache.find(Subject.MODEL, "a")).isEmpty();
        }
    }

    @Test
    void partsOfADigestDoNotRunTogether() {
        assertThat(Digest.of("x").add("ab").add("c").key())
                .isNotEqualTo(Digest.of("x").add("a").add("bc").key())
                .isEqualTo(Digest.of("x").add("ab").add("c").key());
        assertThat(Digest.of("x").add(List.of("a")).add(List.of("b")).key())
                .isNotEqualTo(
                        Digest.of("x").add(List.of("a", "b")).add(List.of()).key());
    }

    @Test
    void aFolderIsKnownByTheBytesAndNamesOfItsFiles() throws IOException {
        Path root = folder.resolve("classes");
        Path otherRoot = folder.resolve("copy");
        Path classes = Files.createDirectories(root.resolve("shop"));
        Path copy = Files.createDirectories(otherRoot.resolve("shop"));
        for (Path place : List.of(classes, copy)) {
            Files.writeString(place.resolve("A.class"), "a");
            Files.writeString(place.resolve("V1__a.sql"), "select 1");
        }
        String key = key(root);

        assertThat(key(otherRoot)).as("elsewhere").isEqualTo(key);
        Files.writeString(copy.resolve("V1__a.sql"), "select 2");
        assertThat(key(otherRoot)).as("what was left out").isEqualTo(key);
        Files.writeString(copy.resolve("A.class"), "b");
        assertThat(key(otherRoot)).as("other bytes").isNotEqualTo(key);
        Files.move(classes.resolve("A.class"), classes.resolve("B.class"));
        assertThat(key(root)).as("another name").isNotEqualTo(key);
    }

    @Test
    void aJarThatWasReplacedIsReadAgainWhateverItsTimeSays() throws IOException {
        Path jar = Files.writeString(folder.resolve("a.jar"), "one");
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofHours(1)));
        Files.setLastModifiedTime(jar, old);
        String key = key(jar);
        Path other = Files.writeString(folder.resolve("b.jar"), "two");
        Files.setLastModifiedTime(other, old);
        Files.move(other, jar, StandardCopyOption.REPLACE_EXISTING);

        assertThat(key(jar)).isNotEqualTo(key);
    }

    @Test
    void aJarThatNobodyTouchedIsReadOnce() throws Exception {
        Path jar = Path.of(
                Test.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        String key = key(jar);

        assertThat(key(jar)).isEqualTo(key);
        try (Stream<Path> known = Files.list(folder.resolve("cache/files"))) {
            assertThat(known).hasSize(1);
        }
    }

    private String key(Path entry) throws IOException {
        return new FileKeys(Cache.in(folder.resolve("cache"))).of(List.of(entry), name -> name.endsWith(".sql"));
    }
}
