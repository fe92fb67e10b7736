package org.ddsmigrate.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Sequence;
import org.ddsmigrate.schema.SequenceOptions;
import org.ddsmigrate.schema.Table;

/** A new sequence goes on counting where the rows that are there end. */
final class Counting {
    private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint");

    private Counting() {}

    static String goOn(QualifiedName sequence, SequenceOptions options, QualifiedName table, Column column) {
        return goOn(sequence, options, String.valueOf(options.start()), table, column);
    }

    private static String goOn(
            QualifiedName sequence, SequenceOptions options, String least, QualifiedName table, Column column) {
        String next = options.increment() > 0 ? "greatest(max(%I) + %s, %s)" : "least(min(%I) - %s, %s)";
        return Sql.of(
                "SELECT setval(%L, " + next + ", false) FROM %I",
                Sql.name(sequence),
                column.name(),
                Math.abs(options.increment()),
                least,
                table);
    }

    /** After a default that draws from a sequence which this plan makes. */
    static List<String> afterDefault(AlterColumn change, Schema from, Schema to) {
        Optional<String> value = change.to().defaultValue();
        if (value.isEmpty() || !NUMBERS.contains(change.to().type())) {
            return List.of();
        }
        return to.all(Sequence.class)
                .filter(sequence -> from.find(sequence.ref()).isEmpty())
                .filter(sequence -> value.get().equals(nextOf(sequence)))
                .map(sequence ->
                        goOn(sequence.name(), sequence.options(), least(sequence, to), change.table(), change.to()))
                .toList();
    }

    /** After rows with numbers of their own were put into a table. */
    static List<String> afterRows(Table table, Schema to) {
        List<String> statements = new ArrayList<>();
        for (Column column : table.columns()) {
            column.identity()
                    .ifPresent(identity ->
                            statements.add(goOn(identity.sequence(), identity.options(), table.name(), column)));
            to.all(Sequence.class)
                    .filter(sequence -> column.defaultValue().equals(Optional.of(nextOf(sequence))))
                    .forEach(sequence -> statements.add(
                            goOn(sequence.name(), sequence.options(), least(sequence, to), table.name(), column)));
        }
        return statements;
    }

    /** Where several columns draw from one sequence, none may set it back. */
    private static String least(Sequence sequence, Schema to) {
        long columns = to.tables()
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.defaultValue()
                        .filter(value -> value.equals(nextOf(sequence)))
                        .isPresent())
                .count();
        return columns > 1
                ? Sql.of("(SELECT last_value FROM %I)", sequence.name())
                : String.valueOf(sequence.options().start());
    }

    private static String nextOf(Sequence sequence) {
        return Sql.of("nextval(%L::regclass)", Sql.name(sequence.name()));
    }
}
