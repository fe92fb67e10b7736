package org.ddsmigrate.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ddsmigrate.UserProblem;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.QualifiedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ObjectPatternTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "apscheduler_*, public, apscheduler_jobs, true",
                "apscheduler_*, any, apscheduler_, true",
                "apscheduler_*, public, jobs, false",
                "quartz.*, quartz, qrtz_triggers, true",
                "quartz.*, public, quartz, false",
                "qu?rtz.j*b, quartz, job, true",
                "Orders, public, orders, false",
                "\"sa.les\".*, sa.les, orders, true",
                "public.\"a*\", public, a*, true",
                "public.\"a*\", public, ab, false",
                "\"say \"\"hi\"\"\", public, say \"hi\", true",
                "*_*_*, public, a_b_c, true",
            })
    void matchesByNameOrSchemaAndName(String pattern, String schema, String name, boolean matches) {
        assertThat(ObjectPattern.parse(pattern).matches(QualifiedName.of(schema, name)))
                .isEqualTo(matches);
    }

    @Test
    void takesTheSchemaItselfWhenEverythingInItIsNamed() {
        assertThat(ObjectPattern.parse("quartz.*").matchesWholeSchema(Identifier.of("quartz")))
                .isTrue();
        assertThat(ObjectPattern.parse("quartz.q*").matchesWholeSchema(Identifier.of("quartz")))
                .isFalse();
        assertThat(ObjectPattern.parse("*").matchesWholeSchema(Identifier.of("quartz")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", ".b", "a.b.c", "\"a"})
    void refusesWhatIsNoPattern(String text) {
        assertThatThrownBy(() -> ObjectPattern.parse(text)).isInstanceOf(UserProblem.class);
    }
}
