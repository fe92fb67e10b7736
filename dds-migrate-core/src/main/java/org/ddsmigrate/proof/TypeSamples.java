package org.ddsmigrate.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ddsmigrate.schema.CompositeType;
import org.ddsmigrate.schema.DomainType;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.RangeType;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.TypeName;
import org.ddsmigrate.sql.Sql;

/** Values of every type that a schema's columns can have, its own types included. */
final class TypeSamples {
    /** What types of extensions may understand; the server says which do. */
    private static final List<String> GUESSES = List.of(
            "alpha",
            "1",
            "a",
            "\"a\"=>\"1\"",
            "{}",
            "[1,2,3]",
            "(1,2)",
            "POINT(1 1)",
            "b",
            "2",
            "beta",
            "\"b\"=>\"2\"",
            "[2,3,4]",
            "(2,3)",
            "POINT(2 2)",
            "c",
            "3",
            "gamma",
            "",
            "1.0.0",
            "978-0-393-04002-9",
            "a.b",
            "[1,2]",
            "[1]");

    private final Schema schema;
    private final Trials trials;
    private final Map<String, List<Sample>> known = new HashMap<>();

    TypeSamples(Schema schema, Trials trials) {
        this.schema = schema;
        this.trials = trials;
    }

    /** Values of the type, the usual ones and the edges; none where none was found. */
    List<Sample> of(String type) {
        List<Sample> cached = known.get(type);
        if (cached == null) {
            cached = List.copyOf(find(TypeName.parse(type), type));
            known.put(type, cached);
        }
        return cached;
    }

    /** Whether a column of this type refuses null by itself. */
    boolean refusesNull(String type) {
        return domain(type)
                .map(domain -> domain.notNull() || refusesNull(domain.baseType()))
                .orElse(false);
    }

    Optional<DomainType> domain(String type) {
        return TypeName.parse(type)
                .userDefined()
                .flatMap(name -> schema.find(ObjectRef.of(ObjectKind.DOMAIN, name)))
                .map(DomainType.class::cast);
    }

    private List<Sample> find(TypeName type, String printed) {
        if (type.array()) {
            return arrays(
                    of(printed.substring(0, printed.length() - 2)), type.base().equals("box") ? ";" : ",");
        }
        Optional<QualifiedName> own = type.userDefined();
        if (own.isEmpty()) {
            return BuiltInSamples.of(type)
                    .map(samples -> type.base().equals("xml") ? accepted(samples, printed) : samples)
                    .orElseGet(() -> guessed(printed));
        }
        return own.flatMap(this::userDefined)
                .map(object -> ofObject(object, printed))
                .or(() -> multirange(own.get()))
                .orElseGet(() -> guessed(printed));
    }

    private Optional<SchemaObject> userDefined(QualifiedName name) {
        for (ObjectKind kind : List.of(ObjectKind.ENUM, ObjectKind.DOMAIN, ObjectKind.COMPOSITE, ObjectKind.RANGE)) {
            Optional<SchemaObject> found = schema.find(ObjectRef.of(kind, name));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private List<Sample> ofObject(SchemaObject object, String printed) {
        if (object instanceof EnumType labels) {
            return labels.labels().stream().map(Sample::plain).toList();
        }
        if (object instanceof DomainType domain) {
            return domain(domain, printed);
        }
        if (object instanceof RangeType range) {
            return ranges(range).stream().map(text -> Sample.plain(text)).toList();
        }
        return object instanceof CompositeType composite ? composites(composite) : guessed(printed);
    }

    private List<Sample> domain(DomainType domain, String printed) {
        List<Sample> candidates = new ArrayList<>();
        List<Sample> base = of(domain.baseType());
        if (domain.checks().isEmpty()) {
            return base;
        }
        for (DomainType.Check check : domain.checks()) {
            candidates.addAll(MinedSamples.of(check.expression(), TypeName.parse(domain.baseType())));
        }
        candidates.addAll(base);
        return accepted(candidates, printed);
    }

    private Optional<List<Sample>> multirange(QualifiedName name) {
        return schema.all(RangeType.class)
                .filter(range -> range.multirange().equals(name))
                .findFirst()
                .map(range -> ranges(range).stream()
                        .map(text -> Sample.plain("{" + text + "}"))
                        .toList());
    }

    private List<String> ranges(RangeType range) {
        return of(range.subtype()).stream()
                .flatMap(sample -> sample.text().stream())
                .filter(text -> !text.isEmpty())
                .map(text -> "[" + quoted(text) + "," + quoted(text) + "]")
                .toList();
    }

    /** As many as the attribute with the most values has; the others begin again. */
    private List<Sample> composites(CompositeType type) {
        List<List<Sample>> attributes =
                type.attributes().stream().map(a -> of(a.type())).toList();
        int most = attributes.stream().mapToInt(List::size).max().orElse(1);
        List<Sample> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(most, 9); i++) {
            int row = i;
            rows.add(Sample.plain(attributes.stream()
                    .map(values -> values.isEmpty() ? Sample.NULL : values.get(row % values.size()))
                    .map(sample -> sample.text().map(TypeSamples::quoted).orElse(""))
                    .collect(Collectors.joining(",", "(", ")"))));
        }
        return rows;
    }

    private static List<Sample> arrays(List<Sample> elements, String delimiter) {
        if (elements.isEmpty()) {
            return List.of(Sample.plain("{}"));
        }
        List<String> texts = elements.stream()
                .flatMap(e -> e.text().stream())
                .map(TypeSamples::quoted)
                .toList();
        List<String> usual = texts.stream().map(text -> "{" + text + "}").toList();
        return Sample.of(usual, "{" + String.join(delimiter, texts.subList(0, Math.min(3, texts.size()))) + "}", "{}");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private List<Sample> guessed(String printed) {
        return accepted(GUESSES.stream().map(Sample::plain).toList(), printed);
    }

    private List<Sample> accepted(List<Sample> candidates, String printed) {
        return candidates.stream()
                .filter(sample -> trials.accepts(Sql.literal(sample.text().orElse("")) + "::" + printed))
                .distinct()
                .toList();
    }
}
