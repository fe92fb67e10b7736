package org.ddsmigrate.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ddsmigrate.schema.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IndexKeysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '~',
            value = {
                "CREATE INDEX i ON s.t USING btree (a) # a",
                "CREATE UNIQUE INDEX i ON ONLY s.t USING btree (a, b DESC) INCLUDE (c) WITH (fillfactor='70') # a, b DESC",
                "CREATE INDEX \" USING btree (x)\" ON \"s (\".\"t\"\" USING \" USING gin (a) # a",
                "CREATE INDEX i ON s.t USING \"my (method)\" (a) # a",
                "CREATE INDEX i ON s.t USING btree (\"a)\", \"b\"\")\") WHERE (a = 1) # \"a)\", \"b\"\")\"",
                "CREATE INDEX i ON s.t USING btree (((a || ')'::text)), lower(b)) # ((a || ')'::text)), lower(b)",
                "CREATE INDEX i ON s.t USING btree ((a || 'it''s ('::text)) WHERE (b <> ')'::text) # (a || 'it''s ('::text)",
                "CREATE INDEX i ON s.t USING btree ((a || E'\\\\'::text), b) # (a || E'\\\\'::text), b",
                "CREATE INDEX i ON s.t USING brin (a int4_minmax_multi_ops (values_per_range='16')) # a int4_minmax_multi_ops (values_per_range='16')",
            })
    void findsWhatStandsBetweenTheParenthesesAfterTheMethod(String definition, String keys) {
        assertThat(IndexKeys.of(Identifier.of("i"), definition)).isEqualTo(keys);
    }

    @Test
    void refusesAFormThatItDoesNotKnow() {
        assertThatThrownBy(() -> IndexKeys.of(Identifier.of("i"), "CREATE INDEX i ON s.t"))
                .hasMessageContaining("Index i");
    }
}
