package org.ddsmigrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ddsmigrate.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationLocationsTest {
    @TempDir
    private Path base;

    @Test
    void classPathLocationsAreSourceFolders() throws IOException {
        Path shared = Files.createDirectories(base.resolve("src/shared/resources/db/migration"));

        MigrationLocations locations = locations("classpath:/db/migration/", "db/more");

        assertThat(locations.folders()).containsExactly(shared, base.resolve("src/main/resources/db/more"));
        assertThat(locations.packages()).containsExactly("db/migration", "db/more");
    }

    @Test
    void aFolderThatDoesNotExistYetIsThatOfTheFirstResources() {
        assertThat(locations("classpath:db/migration").folders())
                .containsExactly(base.resolve("src/main/resources/db/migration"));
    }

    @Test
    void fileSystemLocationsAreSeenFromTheModule() {
        MigrationLocations locations = locations("filesystem:sql/{vendor}");

        assertThat(locations.folders()).containsExactly(base.resolve("sql/postgresql"));
        assertThat(locations.packages()).isEmpty();
    }

    @Test
    void wildCardsAndBucketsAreRefused() {
        assertThatThrownBy(() -> locations("classpath:db/**/x")).isInstanceOf(UserProblem.class);
        assertThatThrownBy(() -> locations("s3:bucket/x"))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("dds.migrationFolder");
    }

    private MigrationLocations locations(String... locations) {
        return MigrationLocations.of(
                List.of(locations),
                base,
                List.of(base.resolve("src/main/resources"), base.resolve("src/shared/resources")));
    }
}
