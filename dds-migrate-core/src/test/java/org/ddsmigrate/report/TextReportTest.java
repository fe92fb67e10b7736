package org.ddsmigrate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private static final List<Section> SECTIONS = List.of(
            Section.of("model", "22 entities"),
            Section.of("changes")
                    .with(List.of(
                            new ChangeLine("+", "column", "invites.at timestamptz", "Invite.at"),
                            new ChangeLine("~", "foreign key", "invites.role → on delete", ""))),
            Section.of("wrote", "V1__a.sql", "U1__a.sql").in(Tone.GOOD));

    @Test
    void alignsLabelsKindsAndOrigins() {
        assertThat(new TextReport(TextStyle.PLAIN).lines(SECTIONS))
                .containsExactly(
                        "  model    22 entities",
                        "  changes",
                        "    + column       invites.at timestamptz  Invite.at",
                        "    ~ foreign key  invites.role → on delete",
                        "  wrote    V1__a.sql",
                        "           U1__a.sql");
    }

    @Test
    void writesSignsThatTheEncodingHas() {
        assertThat(new TextReport(TextStyle.of(StandardCharsets.US_ASCII, false)).lines(SECTIONS))
                .contains("    ~ foreign key  invites.role -> on delete");
    }

    @Test
    void colourChangesNoLetter() {
        List<String> coloured = new TextReport(TextStyle.of(StandardCharsets.UTF_8, true)).lines(SECTIONS);

        assertThat(coloured.stream().map(line -> line.replaceAll("\u001b\\[[0-9]*m", "")))
                .containsExactlyElementsOf(new TextReport(TextStyle.PLAIN).lines(SECTIONS));
        assertThat(coloured.get(2)).contains("\u001b[32m+");
    }
}
