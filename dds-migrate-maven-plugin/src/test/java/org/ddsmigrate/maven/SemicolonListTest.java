package org.ddsmigrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SemicolonListTest {
    @Test
    void separatesAtSemicolonsButNotBetweenQuotes() {
        assertThat(SemicolonList.parse("a.b:coalesce(x, 0); c.d:'it''s; fine' ;\"e;f\".g:1;"))
                .containsExactly("a.b:coalesce(x, 0)", "c.d:'it''s; fine'", "\"e;f\".g:1");
    }

    @Test
    void nothingIsNothing() {
        assertThat(SemicolonList.parse(" ; ")).isEmpty();
    }
}
