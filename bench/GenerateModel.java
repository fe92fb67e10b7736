import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Writes a Maven project with entities and a Flyway history that agree: what the benchmarks are run on.
 *
 * <p>{@code java bench/GenerateModel.java <folder> <tables> <migrations> [seed]}; the same arguments give the same bytes.
 */
public class GenerateModel {

    /** How a column looks in Java and in SQL; {@code sql} is what Hibernate's DDL says, so that both sides agree. */
    record Kind(String javaType, String attributes, String sql, String annotation) {
        static Kind of(String javaType, String sql) {
            return new Kind(javaType, "", sql, "");
        }

        static Kind varchar(int length) {
            return new Kind("String", length == 255 ? "" : "length = " + length, "varchar(" + length + ")", "");
        }

        static Kind oneOf(String enumName, String... labels) {
            String list = Arrays.stream(labels).map(l -> "'" + l + "'").collect(Collectors.joining(","));
            return new Kind(enumName, "length = 20", "varchar(20) check ((%s in (" + list + ")))", "@Enumerated(EnumType.STRING)");
        }
    }

    record Column(String name, Kind kind, boolean required, boolean unique, boolean late) {
        String definition() {
            String type = kind.sql();
            int check = type.indexOf(" check ");
            String base = check < 0 ? type : type.substring(0, check);
            String rest = check < 0 ? "" : String.format(Locale.ROOT, type.substring(check), name);
            return name + " " + base + (required ? " not null" : "") + (unique ? " unique" : "") + rest;
        }
    }

    record Reference(String field, Table target, boolean required, String onDelete) {
        String column() {
            return field + "_id";
        }
    }

    record Index(String name, String columns, boolean late) {}

    record Table(String name, boolean sequence, List<Column> columns, List<Reference> references, List<Index> indexes,
            List<String> together) {}

    private static final Map<String, String[]> ENUMS = new LinkedHashMap<>();
    private static final Map<String, Kind> POOL = new LinkedHashMap<>();

    static {
        ENUMS.put("State", new String[] {"DRAFT", "OPEN", "DONE", "CANCELLED"});
        ENUMS.put("Priority", new String[] {"LOW", "NORMAL", "HIGH"});
        ENUMS.put("Channel", new String[] {"WEB", "MAIL", "PHONE", "SHOP"});
        ENUMS.forEach((name, labels) -> POOL.put(name.toLowerCase(Locale.ROOT), Kind.oneOf(name, labels)));
        for (String s : "name title label city street company".split(" ")) POOL.put(s, Kind.varchar(255));
        for (String s : "code sku zip phone locale".split(" ")) POOL.put(s, Kind.varchar(20));
        for (String s : "email reference external_key".split(" ")) POOL.put(s, Kind.varchar(100));
        for (String s : "notes description".split(" "))
            POOL.put(s, new Kind("String", "columnDefinition = \"text\"", "text", ""));
        for (String s : "quantity rank attempts".split(" ")) POOL.put(s, Kind.of("Integer", "integer"));
        for (String s : "bytes_stored sequence_number".split(" ")) POOL.put(s, Kind.of("Long", "bigint"));
        for (String s : "active archived visible".split(" ")) POOL.put(s, Kind.of("Boolean", "boolean"));
        for (String s : "weight ratio".split(" ")) POOL.put(s, Kind.of("Double", "float(53)"));
        for (String s : "amount price tax".split(" "))
            POOL.put(s, new Kind("BigDecimal", "precision = 12, scale = 2", "numeric(12,2)", ""));
        for (String s : "created_at updated_at sent_at".split(" "))
            POOL.put(s, Kind.of("Instant", "timestamp(6) with time zone"));
        for (String s : "valid_from valid_to birthday".split(" ")) POOL.put(s, Kind.of("LocalDate", "date"));
        for (String s : "token correlation".split(" ")) POOL.put(s, Kind.of("UUID", "uuid"));
        POOL.put("thumbnail", Kind.of("byte[]", "bytea"));
    }

    private static final String[] WORDS = ("account address asset batch billing booking budget campaign carrier claim contract"
            + " customer delivery device discount document employee event expense facility forecast freight invoice item"
            + " journal ledger license location machine message offer order package partner payment policy product project"
            + " receipt rental report request reservation return route sample service shift stock supplier survey task ticket"
            + " transfer vehicle vendor visit warehouse").split(" ");

    private final Random random;
    private final List<Table> tables = new ArrayList<>();

    GenerateModel(long seed) {
        random = new Random(seed);
    }

    public static void main(String[] args) throws IOException {
        if (args.length < 3) {
            System.err.println("java GenerateModel.java <folder> <tables> <migrations> [seed]");
            System.exit(2);
        }
        Path folder = Path.of(args[0]);
        GenerateModel model = new GenerateModel(args.length > 3 ? Long.parseLong(args[3]) : 1);
        for (int i = 0; i < Integer.parseInt(args[1]); i++) model.tables.add(model.table(i));
        model.writeClasses(folder.resolve("src/main/java/bench/model"));
        model.writeMigrations(folder.resolve("src/main/resources/db/migration"), Integer.parseInt(args[2]));
    }

    private Table table(int number) {
        String first = WORDS[number / WORDS.length % WORDS.length];
        String name = first + "_" + WORDS[number % WORDS.length];
        int round = number / (WORDS.length * WORDS.length);
        String tableName = "b_" + (round == 0 ? name : name + "_" + round);
        List<String> names = new ArrayList<>(POOL.keySet());
        Collections.shuffle(names, random);
        List<Column> columns = new ArrayList<>();
        for (String column : names.subList(0, 7 + random.nextInt(6))) columns.add(column(column));
        List<Reference> references = references(number);
        List<Index> indexes = new ArrayList<>();
        for (Reference r : references) indexes.add(index(tableName, r.column()));
        columns.stream().filter(c -> !c.unique() && !c.late() && random.nextInt(7) == 0)
                .forEach(c -> indexes.add(index(tableName, c.name())));
        List<String> together = columns.stream().filter(c -> c.required() && !c.unique()).map(Column::name).limit(2).toList();
        return new Table(tableName, random.nextInt(10) == 0, columns, references, indexes,
                together.size() == 2 && random.nextInt(5) == 0 ? together : List.of());
    }

    private Column column(String name) {
        Kind kind = POOL.get(name);
        boolean required = random.nextInt(2) == 0;
        boolean unique = required && kind.sql().startsWith("varchar(20)") && kind.annotation().isEmpty() && random.nextInt(3) == 0;
        return new Column(name, kind, required, unique, !required && random.nextInt(2) == 0);
    }

    private Index index(String table, String column) {
        return new Index("ix_" + table + "_" + column, column, random.nextInt(3) == 0);
    }

    private List<Reference> references(int number) {
        List<Reference> references = new ArrayList<>();
        int count = number == 0 ? 0 : random.nextInt(4);
        for (int i = 0; i < count; i++) {
            // Near ones mostly, and some that everything refers to: as in real models.
            int target = random.nextInt(3) == 0 ? random.nextInt(Math.min(number, 8)) : number - 1 - random.nextInt(Math.min(number, 20));
            String field = List.of("parent", "owner", "origin").get(i);
            boolean required = random.nextBoolean();
            String onDelete = List.of("", "CASCADE", required ? "RESTRICT" : "SET_NULL").get(random.nextInt(3));
            references.add(new Reference(field, tables.get(target), required, onDelete));
        }
        return references;
    }

    // ---- Java

    private void writeClasses(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String[]> e : ENUMS.entrySet()) {
            write(folder.resolve(e.getKey() + ".java"), "package bench.model;\n\npublic enum " + e.getKey() + " {\n    "
                    + String.join(",\n    ", e.getValue()) + "\n}\n");
        }
        for (Table table : tables) write(folder.resolve(camel(table.name(), true) + ".java"), entity(table));
    }

    private static String entity(Table table) {
        StringBuilder s = new StringBuilder("package bench.model;\n\nimport jakarta.persistence.*;\nimport java.math.BigDecimal;\n"
                + "import java.time.Instant;\nimport java.time.LocalDate;\nimport java.util.UUID;\n"
                + "import org.hibernate.annotations.OnDelete;\nimport org.hibernate.annotations.OnDeleteAction;\n\n@Entity\n@Table(name = \"")
                .append(table.name()).append('"');
        if (!table.indexes().isEmpty()) {
            s.append(", indexes = {").append(table.indexes().stream()
                    .map(i -> "\n    @Index(name = \"" + i.name() + "\", columnList = \"" + i.columns() + "\")")
                    .collect(Collectors.joining(","))).append("\n}");
        }
        if (!table.together().isEmpty()) {
            s.append(", uniqueConstraints = @UniqueConstraint(name = \"").append(uniqueName(table)).append("\", columnNames = {")
                    .append(table.together().stream().map(c -> '"' + c + '"').collect(Collectors.joining(", "))).append("})");
        }
        s.append(")\npublic class ").append(camel(table.name(), true)).append(" {\n    @Id\n");
        if (table.sequence()) {
            String name = table.name() + "_numbers";
            s.append("    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = \"").append(name).append("\")\n")
                    .append("    @SequenceGenerator(name = \"").append(name).append("\", sequenceName = \"").append(name)
                    .append("\", allocationSize = 20)\n");
        } else {
            s.append("    @GeneratedValue(strategy = GenerationType.IDENTITY)\n");
        }
        s.append("    private Long id;\n");
        for (Column c : table.columns()) {
            s.append('\n');
            if (!c.kind().annotation().isEmpty()) s.append("    ").append(c.kind().annotation()).append('\n');
            s.append("    @Column(name = \"").append(c.name()).append('"').append(c.required() ? ", nullable = false" : "")
                    .append(c.unique() ? ", unique = true" : "")
                    .append(c.kind().attributes().isEmpty() ? "" : ", " + c.kind().attributes()).append(")\n    private ")
                    .append(c.kind().javaType()).append(' ').append(camel(c.name(), false)).append(";\n");
        }
        for (Reference r : table.references()) {
            s.append("\n    @ManyToOne(fetch = FetchType.LAZY").append(r.required() ? ", optional = false" : "")
                    .append(")\n    @JoinColumn(name = \"").append(r.column()).append("\")\n");
            if (!r.onDelete().isEmpty()) s.append("    @OnDelete(action = OnDeleteAction.").append(r.onDelete()).append(")\n");
            s.append("    private ").append(camel(r.target().name(), true)).append(' ').append(r.field()).append(";\n");
        }
        return s.append("}\n").toString();
    }

    // ---- SQL

    private void writeMigrations(Path folder, int count) throws IOException {
        List<String> steps = history(count);
        Files.createDirectories(folder);
        int width = String.valueOf(count).length();
        for (int file = 0; file < count; file++) {
            int from = (int) ((long) steps.size() * file / count);
            int to = (int) ((long) steps.size() * (file + 1) / count);
            write(folder.resolve(String.format(Locale.ROOT, "V%d__step_%0" + width + "d.sql", file + 1, file + 1)),
                    String.join("\n", steps.subList(from, to)));
        }
    }

    /** Tables in order; columns and indexes that came later; and, for a long history, columns that came and went. */
    private List<String> history(int atLeast) {
        List<String> steps = new ArrayList<>();
        List<List<String>> later = new ArrayList<>();
        for (Table table : tables) {
            steps.add(create(table));
            // What is later comes within the next tables, not all at the end.
            later.add(additions(table));
            if (later.size() > 5) steps.addAll(later.remove(random.nextInt(later.size())));
        }
        later.forEach(steps::addAll);
        for (int i = 0; steps.size() < atLeast; i++) {
            String name = tables.get(i % tables.size()).name();
            steps.add("alter table " + name + " add column trial_" + i + " varchar(40);\n");
            steps.add("alter table " + name + " drop column trial_" + i + ";\n");
        }
        return steps;
    }

    private static String create(Table table) {
        List<String> lines = new ArrayList<>();
        lines.add(table.sequence() ? "id bigint not null" : "id bigint generated by default as identity");
        table.columns().stream().filter(c -> !c.late()).map(Column::definition).forEach(lines::add);
        for (Reference r : table.references()) {
            lines.add(r.column() + " bigint" + (r.required() ? " not null" : "") + " references " + r.target().name()
                    + (r.onDelete().isEmpty() ? "" : " on delete " + r.onDelete().toLowerCase(Locale.ROOT).replace('_', ' ')));
        }
        lines.add("primary key (id)");
        if (!table.together().isEmpty()) {
            lines.add("constraint " + uniqueName(table) + " unique (" + String.join(", ", table.together()) + ")");
        }
        StringBuilder s = new StringBuilder();
        if (table.sequence()) s.append("create sequence ").append(table.name()).append("_numbers start with 1 increment by 20;\n");
        s.append("create table ").append(table.name()).append(" (\n    ").append(String.join(",\n    ", lines)).append("\n);\n");
        table.indexes().stream().filter(i -> !i.late()).forEach(i -> s.append(createIndex(table, i)));
        return s.toString();
    }

    private static List<String> additions(Table table) {
        List<String> steps = new ArrayList<>();
        table.columns().stream().filter(Column::late)
                .forEach(c -> steps.add("alter table " + table.name() + " add column " + c.definition() + ";\n"));
        table.indexes().stream().filter(Index::late).forEach(i -> steps.add(createIndex(table, i)));
        return steps;
    }

    private static String createIndex(Table table, Index index) {
        return "create index " + index.name() + " on " + table.name() + " (" + index.columns() + ");\n";
    }

    private static String uniqueName(Table table) {
        return "uq_" + table.name();
    }

    private static String camel(String name, boolean type) {
        String words = Arrays.stream(name.split("_")).map(w -> Character.toUpperCase(w.charAt(0)) + w.substring(1))
                .collect(Collectors.joining());
        return type ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }
}
