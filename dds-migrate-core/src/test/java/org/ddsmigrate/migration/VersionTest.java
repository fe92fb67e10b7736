package org.ddsmigrate.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;

class VersionTest {
    private static final List<String> SPELLINGS = List.of(
            "0",
            "1",
            "01",
            "1.0",
            "1_0",
            "1.0.0",
            "1.9",
            "1.10",
            "1_10",
            "2",
            "10",
            "001",
            "1.0.3",
            "20261122101500",
            "20261122_1015",
            "2026.11.22",
            "99999999999999999999999999",
            "0.1",
            "0.0");

    @Test
    void comparesAsFlywayDoes() {
        for (String a : SPELLINGS) {
            for (String b : SPELLINGS) {
                assertSame(a, b);
            }
        }
    }

    @Test
    void comparesRandomVersionsAsFlywayDoes() {
        long seed = 20261122L;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            assertSame(random(random), random(random));
        }
    }

    @Test
    void takesForAVersionWhatFlywayTakesForOne() {
        for (String text : List.of("1", "1.", ".1", "1..2", "a", "1a", "1-2", "", " 1", "1_", "_1", "1__2")) {
            assertThat(Version.parse(text).isPresent()).as("\"%s\"", text).isEqualTo(flywayTakes(text));
        }
    }

    @Test
    void keepsTheSpelling() {
        assertThat(Version.of("001_02").text()).isEqualTo("001_02");
        assertThat(Version.of("001_02")).hasToString("001.02");
    }

    private static void assertSame(String a, String b) {
        int ours = Integer.signum(Version.of(a).compareTo(Version.of(b)));
        MigrationVersion flyway = MigrationVersion.fromVersion(a);
        assertThat(ours)
                .as("%s with %s", a, b)
                .isEqualTo(Integer.signum(flyway.compareTo(MigrationVersion.fromVersion(b))));
        assertThat(Version.of(a).equals(Version.of(b))).as("%s equals %s", a, b).isEqualTo(ours == 0);
        if (ours == 0) {
            assertThat(Version.of(a)).hasSameHashCodeAs(Version.of(b));
        }
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            text.append(i == 0 ? "" : random.nextBoolean() ? "." : "_");
            text.append("0".repeat(random.nextInt(3))).append(random.nextInt(3));
        }
        return text.toString();
    }

    private static boolean flywayTakes(String text) {
        try {
            MigrationVersion.fromVersion(text);
            return true;
        } catch (FlywayException | NumberFormatException e) {
            return false;
        }
    }
}
