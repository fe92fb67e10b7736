package org.ddsmigrate.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every folder below {@code src/test/resources/cases}. With {@code -Dcases.update=true} what comes out becomes what
 * is expected; read it before you commit it. {@code -Dcases.only=column/} narrows the choice; it is a regular expression.
 * {@code -Dcases.postgres=15} runs the cases on another version, whose spelling may differ: there each has to end in the
 * same kind of files, proven, but not in the same text.
 */
class CasesTest {
    private static final int EXPECTED = 17;
    private static final int MAJOR = Integer.getInteger("cases.postgres", EXPECTED);

    static Stream<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void writesExactlyThisMigrationAndProvesIt(Case golden, @TempDir Path work) throws IOException {
        boolean exactly = MAJOR == EXPECTED;
        assumeThat(exactly || golden.appliesTo(MAJOR)).isTrue();
        int major = golden.appliesTo(MAJOR) ? MAJOR : 18;
        List<Case.Output> outputs = golden.run(golden.server(major), work);
        if (!exactly) {
            assertThat(names(outputs)).as("of %s", outputs).isEqualTo(names(golden.expected()));
            return;
        }
        if (Boolean.getBoolean("cases.update")) {
            golden.update(outputs);
        }
        assertThat(outputs).isEqualTo(golden.expected());
    }

    private static List<String> names(List<Case.Output> outputs) {
        return outputs.stream().map(Case.Output::name).toList();
    }
}
