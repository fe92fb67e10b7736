package org.ddsmigrate.sql;

import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.schema.Persistence;
import org.ddsmigrate.schema.Sequence;
import org.ddsmigrate.schema.SequenceOptions;

/** Sequences and the options that they share with identity columns. */
final class SequenceSql {
    private SequenceSql() {}

    static String create(Sequence sequence) {
        List<String> options = new ArrayList<>();
        if (!sequence.options().type().equals("bigint")) {
            options.add("AS " + sequence.options().type());
        }
        options.addAll(options(sequence.options(), sequence.options().type()));
        String unlogged = sequence.persistence() == Persistence.UNLOGGED ? "UNLOGGED " : "";
        return Sql.of("CREATE %sSEQUENCE %I", unlogged, sequence.name())
                + (options.isEmpty() ? "" : " " + String.join(" ", options));
    }

    static List<String> alter(Sequence from, Sequence to) {
        List<String> statements = new ArrayList<>();
        if (from.persistence() != to.persistence()) {
            String logged = to.persistence() == Persistence.UNLOGGED ? "UNLOGGED" : "LOGGED";
            statements.add(Sql.of("ALTER SEQUENCE %I SET %s", to.name(), logged));
        }
        List<String> changes = changes(from.options(), to.options());
        if (!changes.isEmpty()) {
            statements.addAll(moves(from, to));
            statements.add(Sql.of("ALTER SEQUENCE %I %s", to.name(), String.join(" ", changes)));
        }
        if (!from.ownedBy().equals(to.ownedBy())) {
            String owner = to.ownedBy()
                    .map(column -> Sql.of("%I.%I", column.owner(), column.name()))
                    .orElse("NONE");
            statements.add(Sql.of("ALTER SEQUENCE %I OWNED BY %s", to.name(), owner));
        }
        return statements;
    }

    /**
     * A sequence that has not come to its new beginning starts there, because ALTER SEQUENCE refuses bounds without the
     * present value. One that is past its new end is refused: it has no more values.
     */
    private static List<String> moves(Sequence from, Sequence to) {
        SequenceOptions before = from.options();
        SequenceOptions after = to.options();
        if (after.increment() > 0) {
            boolean moves = after.minimum() > before.minimum() && after.minimum() <= before.maximum();
            return moves ? List.of(start(to, after.minimum(), "<")) : List.of();
        }
        boolean moves = after.maximum() < before.maximum() && after.maximum() >= before.minimum();
        return moves ? List.of(start(to, after.maximum(), ">")) : List.of();
    }

    private static String start(Sequence sequence, long first, String beyond) {
        String name = Sql.of("%I", sequence.name());
        return Sql.of("SELECT setval(%L, %s, false) ", name, String.valueOf(first))
                + Sql.of("FROM %s WHERE last_value %s %s", name, beyond, String.valueOf(first));
    }

    /** The options that are not those a sequence of the type would have anyway. */
    static List<String> options(SequenceOptions options, String type) {
        return changes(usual(options, type), options).stream()
                .filter(option -> !option.startsWith("AS "))
                .toList();
    }

    static List<String> changes(SequenceOptions from, SequenceOptions to) {
        List<String> changes = new ArrayList<>();
        boolean newType = !from.type().equals(to.type());
        if (newType) {
            changes.add("AS " + to.type());
        }
        add(changes, "INCREMENT BY", from.increment(), to.increment());
        if (newType || from.minimum() != to.minimum()) {
            changes.add("MINVALUE " + to.minimum());
        }
        if (newType || from.maximum() != to.maximum()) {
            changes.add("MAXVALUE " + to.maximum());
        }
        add(changes, "START WITH", from.start(), to.start());
        add(changes, "CACHE", from.cache(), to.cache());
        if (from.cycle() != to.cycle()) {
            changes.add(to.cycle() ? "CYCLE" : "NO CYCLE");
        }
        return changes;
    }

    private static void add(List<String> changes, String word, long from, long to) {
        if (from != to) {
            changes.add(word + " " + to);
        }
    }

    /** PostgreSQL, CREATE SEQUENCE: the defaults follow from the type and the direction. */
    private static SequenceOptions usual(SequenceOptions options, String type) {
        boolean ascending = options.increment() > 0;
        long largest = switch (type) {
            case "smallint" -> Short.MAX_VALUE;
            case "integer" -> Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
        long minimum = ascending ? 1 : -largest - 1;
        long maximum = ascending ? largest : -1;
        long start = ascending ? options.minimum() : options.maximum();
        return new SequenceOptions(options.type(), start, 1, minimum, maximum, 1, false);
    }
}
