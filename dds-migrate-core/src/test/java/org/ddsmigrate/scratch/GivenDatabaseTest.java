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

    @Test
    void saysWhyItCannotBeReachedAndWhatHelps() {
        ScratchDatabase real = TestServers.freshDatabase();
        String url = real.url();
        String noHost = "h".repeat(64); // too long for a name, so that nobody is asked for it

        assertUnreachable(
                given(url, real.user(), "wrong"),
                url + " as " + real.user() + ": the database cannot be reached",
                "password authentication failed",
                "dds.password");
        assertUnreachable(
                given(url.replaceFirst("/[^/?]*(\\?|$)", "/nowhere"), real.user(), real.password()),
                "database \"nowhere\" does not exist",
                "Create the database");
        assertUnreachable(given("jdbc:postgresql://" + noHost + "/shop", "me", "x"), "no host of that name", "the URL");
        assertUnreachable(given("jdbc:postgresql://127.0.0.1:1/shop", "me", "x"), "refused", "Start the server");
    }

    @Test
    void refusesAServerThatIsTooOld() {
        assertThatThrownBy(() -> PostgresVersions.requireSupported(13, "jdbc:postgresql://old/shop"))
                .isInstanceOf(EnvironmentProblem.class)
                .hasMessageStartingWith("jdbc:postgresql://old/shop: PostgreSQL 13 is too old");
    }

    private static GivenDatabase given(String url, String user, String password) {
        return new GivenDatabase(url, Optional.of(user), Optional.of(password));
    }

    private static void assertUnreachable(GivenDatabase database, String... words) {
        assertThatThrownBy(database::majorVersion)
                .isInstanceOf(EnvironmentProblem.class)
                .satisfies(problem -> assertThat(problem.getMessage()).contains(words));
    }
}
