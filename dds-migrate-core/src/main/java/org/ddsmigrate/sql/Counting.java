package org.ddsmigrate.sql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Sequence;
import org.ddsmigrate.schema.SequenceOptions;

/** A new sequence goes on counting where the rows that are there end. */
final class Counting {
    private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint");

    private Counting() {}

    static String goOn(QualifiedName sequence, SequenceOptions options, QualifiedName table, Column column) {
        String next = options.increment() > 0 ? "greatest(max(%I) + %s, %s)" : "least(min(%I) - %s, %s)";
        return Sql.of(
                "SELECT setval(%L, " + next + ", false) FROM %I",
                Sql.name(sequence),
                column.name(),
                Math.abs(options.increment()),
                options.start(),
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
                .map(sequence -> goOn(sequence.name(), sequence.options(), change.table(), change.to()))
                .toList();
    }

    private static String nextOf(Sequence sequence) {
        return Sql.of("nextval(%L::regclass)", Sql.name(sequence.name()));
    }
}
