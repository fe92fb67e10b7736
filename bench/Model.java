import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Tables as an ordinary application has them, made up from a seed. */
record Model(List<Table> tables) {

    /** A type of column: how it looks in Java, and what Hibernate says of it in DDL. */
    record Kind(String javaType, String attributes, String sql, String check, String annotation) {
        static Kind of(String javaType, String sql) {
            return new Kind(javaType, "", sql, "", "");
        }

        static Kind of(String javaType, String sql, String attributes) {
            return new Kind(javaType, attributes, sql, "", "");
        }

        static Kind varchar(int length) {
            return of("String", "varchar(" + length + ")", length == 255 ? "" : "length = " + length);
        }

        static Kind oneOf(String enumName, List<String> labels) {
            String list = labels.stream().map(l -> "'" + l + "'").collect(Collectors.joining(","));
            String check = " check ((%s in (" + list + ")))";
            return new Kind(enumName, "length = 20", "varchar(20)", check, "@Enumerated(EnumType.STRING)");
        }
    }

    /** A column that is late came to its table by a later migration, as an index that is late did. */
    record Column(String name, Kind kind, boolean required, boolean unique, boolean late) {}

    record Reference(String field, Table target, boolean required, String onDelete) {
        String column() {
            return field + "_id";
        }
    }

    record Index(String name, String column, boolean late) {}

    record Table(
            String name,
            boolean withSequence,
            List<Column> columns,
            List<Reference> references,
            List<Index> indexes,
            List<String> uniqueTogether) {
        String sequence() {
            return name + "_numbers";
        }

        String uniqueName() {
            return "uq_" + name;
        }
    }

    static final Map<String, List<String>> ENUMS = new LinkedHashMap<>();
    private static final Map<String, Kind> POOL = new LinkedHashMap<>();

    static {
        ENUMS.put("State", List.of("DRAFT", "OPEN", "DONE", "CANCELLED"));
        ENUMS.put("Priority", List.of("LOW", "NORMAL", "HIGH"));
        ENUMS.put("Channel", List.of("WEB", "MAIL", "PHONE", "SHOP"));
        ENUMS.forEach((name, labels) -> POOL.put(name.toLowerCase(Locale.ROOT), Kind.oneOf(name, labels)));
        pool(Kind.varchar(255), "name title label city street company");
        pool(Kind.varchar(20), "code sku zip phone locale");
        pool(Kind.varchar(100), "email reference external_key");
        pool(Kind.of("String", "text", "columnDefinition = \"text\""), "notes description");
        pool(Kind.of("Integer", "integer"), "quantity rank attempts");
        pool(Kind.of("Long", "bigint"), "bytes_stored sequence_number");
        pool(Kind.of("Boolean", "boolean"), "active archived visible");
        pool(Kind.of("Double", "float(53)"), "weight ratio");
        pool(Kind.of("BigDecimal", "numeric(12,2)", "precision = 12, scale = 2"), "amount price tax");
        pool(Kind.of("Instant", "timestamp(6) with time zone"), "created_at updated_at sent_at");
        pool(Kind.of("LocalDate", "date"), "valid_from valid_to birthday");
        pool(Kind.of("UUID", "uuid"), "token correlation");
        pool(Kind.of("byte[]", "bytea"), "thumbnail");
    }

    private static void pool(Kind kind, String names) {
        Arrays.stream(names.split(" ")).forEach(name -> POOL.put(name, kind));
    }

    static Model random(int tables, long seed) {
        Maker maker = new Maker(new Random(seed));
        while (maker.tables.size() < tables) {
            maker.tables.add(maker.table());
        }
        return new Model(List.copyOf(maker.tables));
    }

    private static class Maker {
        private static final List<String> WORDS = List.of(("account address asset batch billing booking budget campaign"
                        + " carrier claim contract customer delivery device discount document employee event expense"
                        + " facility forecast freight invoice item journal ledger license location machine message offer"
                        + " order package partner payment policy product project receipt rental report request"
                        + " reservation return route sample service shift stock supplier survey task ticket transfer"
                        + " vehicle vendor visit warehouse")
                .split(" "));

        private final Random random;
        private final List<Table> tables = new ArrayList<>();

        Maker(Random random) {
            this.random = random;
        }

        private boolean oneIn(int n) {
            return random.nextInt(n) == 0;
        }

        Table table() {
            String name = name(tables.size());
            List<String> names = new ArrayList<>(POOL.keySet());
            Collections.shuffle(names, random);
            List<Column> columns = new ArrayList<>();
            for (String column : names.subList(0, 7 + random.nextInt(6))) {
                columns.add(column(column));
            }
            List<Reference> references = references();
            List<Index> indexes = new ArrayList<>();
            references.forEach(r -> indexes.add(index(name, r.column())));
            columns.stream()
                    .filter(c -> !c.unique() && !c.late() && oneIn(7))
                    .forEach(c -> indexes.add(index(name, c.name())));
            List<String> pair = columns.stream()
                    .filter(c -> c.required() && !c.unique())
                    .map(Column::name)
                    .limit(2)
                    .toList();
            List<String> together = pair.size() == 2 && oneIn(5) ? pair : List.of();
            return new Table(name, oneIn(10), columns, references, indexes, together);
        }

        private static String name(int number) {
            int words = WORDS.size();
            int round = number / (words * words);
            String name = "b_" + WORDS.get(number / words % words) + "_" + WORDS.get(number % words);
            return round == 0 ? name : name + "_" + round;
        }

        private Column column(String name) {
            Kind kind = POOL.get(name);
            boolean required = random.nextBoolean();
            boolean shortText = kind.equals(Kind.varchar(20));
            return new Column(name, kind, required, required && shortText && oneIn(3), !required && oneIn(2));
        }

        private Index index(String table, String column) {
            return new Index("ix_" + table + "_" + column, column, oneIn(3));
        }

        private List<Reference> references() {
            int count = tables.isEmpty() ? 0 : random.nextInt(4);
            List<Reference> references = new ArrayList<>();
            for (String field : List.of("parent", "owner", "origin").subList(0, count)) {
                boolean required = random.nextBoolean();
                List<String> actions = List.of("", "CASCADE", required ? "RESTRICT" : "SET_NULL");
                references.add(new Reference(field, target(), required, actions.get(random.nextInt(3))));
            }
            return references;
        }

        /** Near ones mostly, and a few that everything refers to: as in real models. */
        private Table target() {
            int size = tables.size();
            return tables.get(
                    oneIn(3) ? random.nextInt(Math.min(size, 8)) : size - 1 - random.nextInt(Math.min(size, 20)));
        }
    }
}
