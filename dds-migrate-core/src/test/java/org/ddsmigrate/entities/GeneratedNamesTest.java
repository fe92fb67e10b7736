package org.ddsmigrate.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratedNamesTest {
    private static final Pattern FOREIGN_KEY = Pattern.compile(
            "alter table if exists (\\S+) add constraint (\\S+) foreign key \\(([^)]+)\\) references (\\S+)");
    private static final Pattern INDEX = Pattern.compile("create index (\\S+) on (\\S+) \\(([^)]+)\\)");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Provider.class)
    void recognisesTheNamesThatHibernateMakesUp(Provider provider) {
        recognisesAll(Project.in(folder, provider.jars()).compiled("shop").model(), 8);
    }

    @Test
    void recognisesThemInSpringsSpelling() {
        recognisesAll(
                Project.in(folder, Provider.HIBERNATE_7_1.jars())
                        .with(Provider.jars("spring-boot-4"))
                        .compiled("shop")
                        .model(),
                8);
    }

    @Test
    void recognisesThemWhenAllNamesAreQuoted() {
        recognisesAll(
                Project.in(folder, Provider.HIBERNATE_7_4.jars())
                        .with(Map.of("hibernate.globally_quoted_identifiers", "true"))
                        .compiled("shop")
                        .model(),
                8);
    }

    @Test
    void takesNoOtherNameForAGeneratedOne() {
        GeneratedNames names = GeneratedNames.withoutModel();
        List<String> column = List.of("customer_id");
        String generated = GeneratedNames.foreignKey("orders", "customers", column);

        assertThat(names.isForeignKey(generated, "orders", "customers", column)).isTrue();
        assertThat(names.isForeignKey(generated, "orders", "customers", List.of("buyer_id")))
                .isFalse();
        assertThat(names.isForeignKey("fkcustomerofthisorder1234567", "orders", "customers", column))
                .isFalse();
        assertThat(names.isIndex("idxcustomeremailaddressactive", "orders", column))
                .isFalse();
        assertThat(names.isUniqueKey(
                        GeneratedNames.uniqueKey("orders", List.of("b", "a")), "orders", List.of("a", "b")))
                .isTrue();
    }

    private static void recognisesAll(EntityModel model, int expected) {
        List<String> recognised = new ArrayList<>();
        for (String statement : model.statements()) {
            Matcher key = FOREIGN_KEY.matcher(statement);
            if (key.find()) {
                assertThat(model.generatedNames()
                                .isForeignKey(
                                        stored(key.group(2)),
                                        stored(key.group(1)),
                                        stored(key.group(4)),
                                        columns(key.group(3))))
                        .as(statement)
                        .isTrue();
                recognised.add(key.group(2));
            }
            Matcher index = INDEX.matcher(statement);
            if (index.find()) {
                assertThat(model.generatedNames()
                                .isIndex(stored(index.group(1)), stored(index.group(2)), columns(index.group(3))))
                        .as(statement)
                        .isTrue();
                recognised.add(index.group(1));
            }
        }
        assertThat(recognised).hasSize(expected);
    }

    /** What PostgreSQL's catalog will hold. */
    private static String stored(String name) {
        return name.startsWith("\"") ? name.replace("\"", "") : name.toLowerCase(Locale.ROOT);
    }

    private static List<String> columns(String list) {
        return Arrays.stream(list.split(", ", -1))
                .map(GeneratedNamesTest::stored)
                .toList();
    }
}
