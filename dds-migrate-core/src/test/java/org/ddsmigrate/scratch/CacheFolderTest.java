package org.ddsmigrate.scratch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.ddsmigrate.EnvironmentProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(OS.WINDOWS)
class CacheFolderTest {
    @ParameterizedTest
    @CsvSource({
        "Linux,      XDG_CACHE_HOME, /caches,  /caches/dds-migrate",
        "Linux,      XDG_CACHE_HOME, relative, /home/u/.cache/dds-migrate",
        "Linux,      XDG_CACHE_HOME, '',       /home/u/.cache/dds-migrate",
        "Linux,      OTHER,          /x,       /home/u/.cache/dds-migrate",
        "Mac OS X,   XDG_CACHE_HOME, /caches,  /home/u/Library/Caches/dds-migrate",
        "Windows 11, LOCALAPPDATA,   /local,   /local/dds-migrate"
    })
    void liesWhereTheSystemHasIt(String system, String variable, String value, String expected) {
        Properties properties = new Properties();
        properties.setProperty("os.name", system);
        properties.setProperty("user.home", "/home/u");

        assertThat(CacheFolder.of(properties, Map.of(variable, value)::get).path())
                .isEqualTo(Path.of(expected));
    }

    @Test
    void usersWithoutHomeNeedOneInTheEnvironment() {
        Properties properties = new Properties();
        properties.setProperty("os.name", "Linux");
        properties.setProperty("user.home", "?");

        assertThat(CacheFolder.of(properties, Map.of("HOME", "/builds")::get).path())
                .isEqualTo(Path.of("/builds/.cache/dds-migrate"));
        assertThatThrownBy(() -> CacheFolder.of(properties, Map.<String, String>of()::get))
                .isInstanceOf(EnvironmentProblem.class)
                .hasMessageContaining("dds.cache");
    }

    @Test
    void rootsOwnFolderIsReplacedOnlyWhereAnotherUserMustReachIt() {
        CacheFolder own = CacheFolder.ofUser();
        CacheFolder chosen = new CacheFolder(Path.of("/chosen"));

        assertThat(own.reachableFor(new Privileges.UserNamespace())).isEqualTo(own);
        assertThat(own.reachableFor(new Privileges.Nobody()).path()).isEqualTo(Path.of("/var/cache/dds-migrate"));
        assertThat(chosen.reachableFor(new Privileges.Nobody())).isEqualTo(chosen);
    }
}
