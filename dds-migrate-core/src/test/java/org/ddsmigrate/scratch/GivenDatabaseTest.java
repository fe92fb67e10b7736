package org.ddsmigrate.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;
import org.junit.jupiter.api.Test;

class GivenDatabaseTest {
    @Test
    void neverShowsAPassword() {
        GivenDatabase database = new GivenDatabase(
                "jdbc:postgresql://app:secret@localhost:1/shop?password=secret",
                Optional.of("app"),
                Optional.of("secret"));

        assertThat(database.toString()).doesNotContain("secret").contains("localhost:1/shop as app");
        assertThatThrownBy(database::majorVersion)
                .isInstanceOf(EnvironmentProblem.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void refusesOtherDatabases() {
        assertThatThrownBy(() -> new GivenDatabase("jdbc:h2:mem:x;PASSWORD=secret", Optional.empty(), Optional.empty()))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("jdbc:postgresql:");
    }

    @Test
    void knowsTheVersionOfTheServer() {
        ScratchDatabase scratch = TestServers.freshDatabase();
        GivenDatabase database =
                new GivenDatabase(scratch.url(), Optional.of(scratch.user()), Optional.of(scratch.password()));

        assertThat(database.majorVersion()).isEqualTo(TestServers.postgres().majorVersion());
    }
}
