package org.ddsmigrate.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.ddsmigrate.EnvironmentProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {
    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource({
        "Linux,      amd64,   linux-amd64",
        "Linux,      aarch64, linux-arm64v8",
        "Mac OS X,   x86_64,  darwin-amd64",
        "Mac OS X,   aarch64, darwin-arm64v8",
        "Windows 11, amd64,   windows-amd64"
    })
    void namesTheBinariesOfEachSystem(String system, String processor, String expected) {
        assertThat(Platform.of(system, processor, root).name()).isEqualTo(expected);
    }

    @Test
    void recognisesAlpine() throws Exception {
        Files.createFile(Files.createDirectories(root.resolve("etc")).resolve("alpine-release"));

        assertThat(Platform.of("Linux", "amd64", root).name()).isEqualTo("linux-amd64-alpine");
        assertThat(Platform.of("Linux", "aarch64", root).name()).isEqualTo("linux-arm64v8-alpine");
    }

    @Test
    void recognisesOtherSystemsWithMuslOnly() throws Exception {
        Files.createFile(Files.createDirectories(root.resolve("lib")).resolve("ld-musl-x86_64.so.1"));
        assertThat(Platform.of("Linux", "amd64", root).name()).isEqualTo("linux-amd64-alpine");

        Files.createFile(Files.createDirectories(root.resolve("lib64")).resolve("ld-linux-x86-64.so.2"));
        assertThat(Platform.of("Linux", "amd64", root).name()).isEqualTo("linux-amd64");
    }

    @Test
    void saysWhatToDoElsewhere() {
        assertThatThrownBy(() -> Platform.of("SunOS", "sparcv9", root))
                .isInstanceOf(EnvironmentProblem.class)
                .hasMessageContaining("SunOS on sparcv9")
                .hasMessageContaining("URL of a PostgreSQL server");
    }
}
