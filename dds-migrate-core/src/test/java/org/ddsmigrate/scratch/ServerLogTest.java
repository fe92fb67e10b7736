package org.ddsmigrate.scratch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ServerLogTest {
    @Test
    void saysWhatWentWrongAndNotWhatFollowed() {
        String log = """
                2026-11-22 10:14:23.821 UTC [26464] LOG:  starting PostgreSQL
                2026-11-22 10:14:23.821 UTC [26464] PANIC:  could not write to file "x": No space left on device
                2026-11-22 10:14:23.821 UTC [26464] STATEMENT:  SELECT 1
                Aborted
                child process exited with exit code 134
                """;

        assertThat(ServerLog.reason(log)).isEqualTo("could not write to file \"x\": No space left on device");
    }

    @Test
    void repeatsTheLastLinesOfOtherPrograms() {
        assertThat(ServerLog.reason("a\n\nb\nc\nsh: postgres: Permission denied\n"))
                .isEqualTo("b; c; sh: postgres: Permission denied");
    }

    @Test
    void doesNotFailItselfWithoutALog() {
        assertThat(new ServerLog(Path.of("nowhere")).reason()).contains("no log");
    }
}
