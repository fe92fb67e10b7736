package org.ddsmigrate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonTest {
    @Test
    void keysKeepTheirOrderAndWhatIsAbsentHasNone() {
        Json json = Json.object()
                .with("zebra", "z")
                .with("ant", 3)
                .with("none", Optional.empty())
                .with("list", List.of(Json.object().with("deep", true)))
                .with("empty", List.of());

        assertThat(json.text()).isEqualTo("""
                {
                  "zebra": "z",
                  "ant": 3,
                  "list": [
                    {
                      "deep": true
                    }
                  ],
                  "empty": []
                }""");
    }

    @Test
    void everyTextComesBackAsItWas() {
        String text = "\"quoted\" \\ back\n\r\t \u0000\u001f </script> \u2028 ü 🐘";

        JsonNode read =
                JsonMapper.shared().readTree(Json.object().with("text", text).text());

        assertThat(read.get("text").asString()).isEqualTo(text);
    }
}
