package org.ddsmigrate.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ddsmigrate.UserProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresVersionsTest {
    @Test
    void pinsOneReleaseOfEachMajorVersion() {
        PostgresVersions pinned = PostgresVersions.pinned();

        assertThat(pinned.byMajor().keySet()).containsExactly(14, 15, 16, 17, 18);
        assertThat(pinned.byMajor())
                .allSatisfy((major, release) -> assertThat(release).matches(major + "\\.\\d+\\.0"));
        assertThat(pinned.byMajor()).containsKey(PostgresVersions.DEFAULT_MAJOR);
    }

    @Test
    void anotherReleaseReplacesThePinnedOne() {
        PostgresVersions versions = PostgresVersions.pinned().with("16.4.0").with("19.0.0");

        assertThat(versions.of(16)).isEqualTo("16.4.0");
        assertThat(versions.of(19)).isEqualTo("19.0.0");
        assertThat(versions.of(17)).isEqualTo(PostgresVersions.pinned().of(17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "17", "17.", "latest", "17.x.0", "../../17.1.0", "${postgres.version}"})
    void refusesWhatIsNoRelease(String text) {
        assertThatThrownBy(() -> PostgresVersions.pinned().with(text))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("no release");
    }

    @Test
    void saysWhichMajorVersionsThereAre() {
        assertThatThrownBy(() -> PostgresVersions.pinned().of(9))
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("PostgreSQL 9")
                .hasMessageContaining("[14, 15, 16, 17, 18]");
    }
}
