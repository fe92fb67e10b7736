package org.ddsmigrate.command;

import java.util.List;
import java.util.Optional;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Fill;
import org.ddsmigrate.command.Answer.Kind;
import org.ddsmigrate.proof.TypeTrial;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.PrimaryKey;
import org.ddsmigrate.schema.TableColumn;
import org.ddsmigrate.sql.Sql;

/** What values rows get: those that have none for a required column, and those whose type changes. */
final class ValueDecision {
    /** A word that can't be an expression. */
    private static final String NOTHING_TO_FILL = "none";

    private final Inquiry inquiry;
    private final TypeTrial types;

    ValueDecision(Inquiry inquiry, TypeTrial types) {
        this.inquiry = inquiry;
        this.types = types;
    }

    /** A column that must have a value can't be added to rows that have none. */
    List<Change> required(TableColumn added) {
        Column column = added.column();
        boolean hasValue = column.defaultValue().isPresent()
                || column.generated().isPresent()
                || column.identity().isPresent();
        if (!column.notNull() || hasValue) {
            return List.of(new Create(added));
        }
        Optional<String> value = fill(added.ref(), "is new and required");
        if (value.filter(NOTHING_TO_FILL::equals).isPresent()) {
            return List.of(new Create(added));
        }
        Column nullable = column.withNotNull(false);
        return value.<List<Change>>map(expression -> List.of(
                        new Create(new TableColumn(added.table(), nullable)),
                        new Fill(added.table(), column.name(), expression),
                        new AlterColumn(added.table(), nullable, column, ColumnAspect.NULLABILITY)))
                .orElse(List.of());
    }

    /** One value for all would make no key, so a new primary key's columns must have theirs already. */
    List<Change> tightened(AlterColumn alter, List<Change> all) {
        Column column = alter.to();
        if (!column.notNull()
                || column.generated().isPresent()
                || (column.defaultValue().isEmpty() && joinsKey(alter, all))) {
            return List.of(alter);
        }
        Optional<String> value = column.defaultValue().or(() -> fill(alter.subject(), "becomes required"));
        if (value.filter(NOTHING_TO_FILL::equals).isPresent()) {
            return List.of(alter);
        }
        return value.<List<Change>>map(expression -> List.of(new Fill(alter.table(), column.name(), expression), alter))
                .orElse(List.of());
    }

    private static boolean joinsKey(AlterColumn alter, List<Change> all) {
        return all.stream()
                .anyMatch(change -> change instanceof Create create
                        && create.object() instanceof PrimaryKey key
                        && key.table().equals(alter.table())
                        && key.columns().contains(alter.to().name()));
    }

    private Optional<String> fill(ObjectRef column, String why) {
        Optional<String> value = inquiry.answer(Kind.FILL, column);
        if (value.isEmpty()) {
            String name = inquiry.name(column);
            inquiry.ask(new Question(
                    "fill " + name,
                    "Column " + name + " " + why + ": what value do the rows get that have none?"
                            + " (none: there are no such rows)",
                    List.of("-Dfill=" + name + ":<expression>", "-Dfill=" + name + ":" + NOTHING_TO_FILL)));
        }
        return value;
    }

    /** Where the column's values may go, they may also be converted at their own risk, or go if nothing converts them. */
    Change cast(AlterColumn alter) {
        Optional<String> given = inquiry.answer(Kind.CAST, alter.subject());
        if (given.isPresent()) {
            return alter.withUsing(given.get());
        }
        TypeTrial.Outcome outcome = types.convert(alter.from(), alter.to());
        if (outcome == TypeTrial.Outcome.BY_ITSELF) {
            return unlessLossy(alter);
        }
        if (outcome == TypeTrial.Outcome.LABEL_FOR_LABEL) {
            return alter.withUsing(TypeTrial.explicit(alter.from(), alter.to(), outcome));
        }
        if (inquiry.agreedToDrop(alter.subject())) {
            return alter.withUsing(
                    outcome == TypeTrial.Outcome.NEVER
                            ? withoutConversion(alter.from(), alter.to())
                            : TypeTrial.explicit(alter.from(), alter.to(), outcome));
        }
        String name = inquiry.name(alter.subject());
        String example = outcome == TypeTrial.Outcome.NEVER
                ? "<expression>"
                : TypeTrial.explicit(alter.from(), alter.to(), outcome);
        inquiry.ask(new Question(
                "cast " + name,
                "Column " + name + " changes from " + alter.from().type() + " to "
                        + alter.to().type() + ", which PostgreSQL does not convert by itself: how?",
                List.of("-Dcast=" + name + ":" + example)));
        return alter;
    }

    /** PostgreSQL rounds and cuts off without a word; that is for the user to say. */
    private Change unlessLossy(AlterColumn alter) {
        if (inquiry.agreedToDrop(alter.subject())) {
            return alter;
        }
        types.loss(alter.from(), alter.to()).ifPresent(loss -> {
            String name = inquiry.name(alter.subject());
            String example = TypeTrial.explicit(alter.from(), alter.to(), TypeTrial.Outcome.WHEN_ASKED);
            inquiry.ask(new Question(
                    "cast " + name,
                    "Column " + name + " changes from " + alter.from().type() + " to "
                            + alter.to().type() + ", which rounds or cuts off without a word (" + loss.before()
                            + " becomes " + loss.after() + "): is that right, or how are the values to be converted?",
                    List.of("-Dcast=" + name + ":" + example)));
        });
        return alter;
    }

    /** What is left where nothing converts: the value alone in an array, or no value. */
    private static String withoutConversion(Column from, Column to) {
        if (to.type().equals(from.type() + "[]")) {
            return "ARRAY[" + Sql.identifier(from.name()) + "]";
        }
        String none = "NULL::" + to.type();
        return to.notNull() ? to.defaultValue().orElse(none) : none;
    }
}
