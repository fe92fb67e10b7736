import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a model as annotated classes, one per table, and its enums. */
record EntityWriter(Path folder) {
    private static final String IMPORTS = """
            package bench.model;

            import jakarta.persistence.*;
            import java.math.BigDecimal;
            import java.time.Instant;
            import java.time.LocalDate;
            import java.util.UUID;
            import org.hibernate.annotations.OnDelete;
            import org.hibernate.annotations.OnDeleteAction;

            """;

    void write(Model model) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, List<String>> e : Model.ENUMS.entrySet()) {
            String labels = String.join(",\n    ", e.getValue());
            Files.writeString(
                    folder.resolve(e.getKey() + ".java"),
                    "package bench.model;\n\npublic enum " + e.getKey() + " {\n    " + labels + "\n}\n");
        }
        for (Model.Table table : model.tables()) {
            Files.writeString(folder.resolve(type(table.name()) + ".java"), entity(table));
        }
    }

    private static String entity(Model.Table table) {
        StringBuilder s = new StringBuilder(IMPORTS);
        s.append("@Entity\n@Table(name = \"").append(table.name()).append('"');
        s.append(indexes(table)).append(uniqueTogether(table)).append(")\n");
        s.append("public class ").append(type(table.name())).append(" {\n").append(id(table));
        table.columns().forEach(c -> s.append('\n').append(column(c)));
        table.references().forEach(r -> s.append('\n').append(reference(r)));
        return s.append("}\n").toString();
    }

    private static String indexes(Model.Table table) {
        if (table.indexes().isEmpty()) {
            return "";
        }
        return table.indexes().stream()
                .map(i -> "\n    @Index(name = \"" + i.name() + "\", columnList = \"" + i.column() + "\")")
                .collect(Collectors.joining(",", ", indexes = {", "\n}"));
    }

    private static String uniqueTogether(Model.Table table) {
        if (table.uniqueTogether().isEmpty()) {
            return "";
        }
        return table.uniqueTogether().stream()
                .map(c -> '"' + c + '"')
                .collect(Collectors.joining(
                        ", ",
                        ", uniqueConstraints = @UniqueConstraint(name = \"" + table.uniqueName()
                                + "\", columnNames = {",
                        "})"));
    }

    private static String id(Model.Table table) {
        String generated = "    @GeneratedValue(strategy = GenerationType.IDENTITY)\n";
        if (table.withSequence()) {
            generated = String.format("""
                        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "%1$s")
                        @SequenceGenerator(name = "%1$s", sequenceName = "%1$s", allocationSize = 20)
                    """, table.sequence());
        }
        return "    @Id\n" + generated + "    private Long id;\n";
    }

    private static String column(Model.Column column) {
        Model.Kind kind = column.kind();
        String annotation = kind.annotation().isEmpty() ? "" : "    " + kind.annotation() + "\n";
        return annotation
                + "    @Column(name = \"" + column.name() + '"'
                + (column.required() ? ", nullable = false" : "")
                + (column.unique() ? ", unique = true" : "")
                + (kind.attributes().isEmpty() ? "" : ", " + kind.attributes())
                + ")\n    private " + kind.javaType() + " " + field(column.name()) + ";\n";
    }

    private static String reference(Model.Reference reference) {
        String onDelete = reference.onDelete().isEmpty()
                ? ""
                : "    @OnDelete(action = OnDeleteAction." + reference.onDelete() + ")\n";
        return "    @ManyToOne(fetch = FetchType.LAZY" + (reference.required() ? ", optional = false" : "") + ")\n"
                + "    @JoinColumn(name = \"" + reference.column() + "\")\n"
                + onDelete
                + "    private " + type(reference.target().name()) + " " + reference.field() + ";\n";
    }

    private static String type(String name) {
        return Arrays.stream(name.split("_"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String field(String name) {
        String type = type(name);
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }
}
