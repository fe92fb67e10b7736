package org.ddsmigrate.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.Constraint;
import org.ddsmigrate.schema.Key;
import org.ddsmigrate.schema.Privilege;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.TableColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds {@code docs/what-is-compared.md} to the truth: it has a section for every record that the catalog reader fills,
 * and there a row for every attribute; and each row's golden case ends as the row says.
 */
class ComparedTest {
    /** The kind or the attribute that a comparison goes by. */
    private static final Set<String> KEYS = Set.of("name", "table", "signature", "source", "target", "left", "right");

    static Stream<ComparedRow> rows() {
        return ComparedRow.all(Path.of("..", "docs", "what-is-compared.md"));
    }

    static Stream<Class<?>> kinds() {
        Stream<Class<?>> objects = Stream.of(SchemaObject.class, Constraint.class, Key.class)
                .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
                .filter(Class::isRecord)
                .filter(type -> type != TableColumn.class);
        return Stream.concat(objects, Stream.of(Column.class, Privilege.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void goldenCaseEndsAsTheRowSays(ComparedRow row) throws IOException {
        assertThat(row.cells())
                .as("cells of the row")
                .hasSize(ComparedRow.CELLS)
                .noneMatch(String::isBlank);
        Path folder = Path.of("src/test/resources/cases").resolve(row.goldenCase());
        assertThat(folder).isDirectory();
        List<Case.Output> expected = new Case(folder).expected();
        String script = text(expected, "V[0-9]*\\.sql");
        String refusal = text(expected, "refused\\.txt");

        switch (row.outcome()) {
            case "created" -> assertThat(script).containsPattern(says(row, "CREATE|ADD"));
            case "dropped" -> assertThat(script).containsPattern(says(row, "DROP"));
            case "in place" -> assertThat(script).containsPattern(says(row, "(?!DROP|CREATE (?!OR REPLACE))"));
            case "recreated" ->
                assertThat(script).containsPattern(says(row, "CREATE|ADD")).containsPattern("\\bDROP ");
            case "asked" -> assertThat(refusal).contains("needed").contains(row.evidence());
            case "refused" -> assertThat(refusal).doesNotContain("needed").contains(row.evidence());
            case "kept" -> assertThat(refusal).isEmpty();
            default -> throw new AssertionError("an outcome that nothing checks: " + row.outcome());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyAttributeThatIsReadHasARow(Class<?> kind) {
        List<String> attributes = rows().filter(row -> row.kind().equals(kind.getSimpleName()))
                .map(ComparedRow::attribute)
                .toList();
        List<String> read = Arrays.stream(kind.getRecordComponents())
                .map(component -> words(component.getName()))
                .filter(component -> !KEYS.contains(component))
                .toList();

        assertThat(attributes).as("rows of %s", kind.getSimpleName()).isNotEmpty();
        assertThat(read)
                .allSatisfy(component -> assertThat(attributes)
                        .anyMatch(attribute -> attribute.matches(Pattern.quote(component) + "([:,].*)?")));
    }

    @Test
    void everySectionIsOfAKindThatIsRead() {
        Set<String> read = kinds().map(Class::getSimpleName).collect(Collectors.toSet());

        assertThat(rows().map(ComparedRow::kind)).isSubsetOf(read);
    }

    /** The statements of the row in their order, where … is anything but a statement's end. */
    private static Pattern says(ComparedRow row, String must) {
        assertThat(row.evidence()).as("the statements that speak of " + row).containsPattern("\\b(" + must + ")");
        return Pattern.compile(Stream.of(row.evidence().split("; ", -1))
                .map(statement -> Stream.of(statement.split(" ?… ?", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("[^;]*?")))
                .collect(Collectors.joining(".*?")));
    }

    private static String text(List<Case.Output> outputs, String name) {
        return outputs.stream()
                .filter(output -> output.name().matches(name))
                .flatMap(output -> output.text().lines())
                .filter(line -> !line.startsWith("--"))
                .map(String::strip)
                .collect(Collectors.joining(" "));
    }

    /** {@code onDeleteColumns} as people write it. */
    private static String words(String component) {
        return component.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
