package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.change.Alter;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.change.Fill;
import org.ddsmigrate.command.Answer.Kind;
import org.ddsmigrate.diff.Difference;
import org.ddsmigrate.proof.TypeTrial;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.CompositeType;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.PrimaryKey;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;

/** Puts the user's answers into the changes, and asks for those that are missing. */
final class Decisions {
    /** A word that can't be an expression. */
    private static final String NOTHING_TO_FILL = "none";

    private final Inquiry inquiry;
    private final TypeTrial types;

    Decisions(Inquiry inquiry, TypeTrial types) {
        this.inquiry = inquiry;
        this.types = types;
    }

    /**
     * The difference with all answers in it.
     *
     * @throws Undecided when answers are missing
     * @throws UserProblem when an answer answers nothing
     */
    Difference decide(Difference difference) {
        List<Change> decided = new ArrayList<>();
        for (Change change : difference.changes()) {
            decided.addAll(decide(change, difference.changes()));
        }
        inquiry.close();
        return new Difference(decided, difference.unsupported());
    }

    private List<Change> decide(Change change, List<Change> all) {
        if (change instanceof Drop drop) {
            askAboutRows(drop, all);
            return List.of(change);
        }
        if (change instanceof Alter alter && alter.from() instanceof EnumType from) {
            askAboutLabels(from, (EnumType) alter.to());
            return List.of(change);
        }
        if (change instanceof Alter alter && alter.from() instanceof CompositeType from) {
            askAboutAttributes(from, (CompositeType) alter.to());
            return List.of(change);
        }
        if (change instanceof Create create && create.object() instanceof TableColumn added) {
            return required(added);
        }
        if (change instanceof AlterColumn alter && alter.aspect() == ColumnAspect.NULLABILITY) {
            return tightened(alter, all);
        }
        if (change instanceof AlterColumn alter && alter.aspect() == ColumnAspect.TYPE) {
            return List.of(cast(alter));
        }
        return List.of(change);
    }

    private void askAboutRows(Drop drop, List<Change> all) {
        boolean hasRows = drop.object() instanceof Table
                || (drop.object() instanceof TableColumn column
                        && column.column().generated().isEmpty());
        if (!hasRows || inquiry.agreedToDrop(drop.subject())) {
            return;
        }
        String name = inquiry.name(drop.subject());
        List<String> options = new ArrayList<>();
        renameCandidates(drop, all).forEach(to -> options.add("-Drename=" + name + ":" + to));
        options.add("-Ddrop=" + name);
        String what = drop.object() instanceof Table ? "its rows" : "its values";
        inquiry.ask(new Question(
                "drop " + name,
                "The model no longer has " + drop.subject().kind().label() + " " + name + ": may it go, with " + what
                        + (options.size() > 1 ? ", or has it a new name?" : "?"),
                options));
    }

    /** New columns of the same table and type; for a table, new tables with most of its columns. */
    private static List<Identifier> renameCandidates(Drop drop, List<Change> all) {
        List<Identifier> candidates = new ArrayList<>();
        for (Change change : all) {
            if (change instanceof Create create) {
                if (drop.object() instanceof TableColumn old
                        && create.object() instanceof TableColumn added
                        && added.table().equals(old.table())
                        && added.column().type().equals(old.column().type())) {
                    candidates.add(added.column().name());
                }
                if (drop.object() instanceof Table old
                        && create.object() instanceof Table added
                        && added.name().schema().equals(old.name().schema())
                        && similar(old, added)) {
                    candidates.add(added.name().name());
                }
            }
        }
        return candidates;
    }

    private static boolean similar(Table old, Table added) {
        Set<Identifier> shared = old.columns().stream().map(Column::name).collect(Collectors.toSet());
        shared.retainAll(added.columns().stream().map(Column::name).collect(Collectors.toSet()));
        return shared.size() * 2
                > Math.max(old.columns().size(), added.columns().size());
    }

    private void askAboutLabels(EnumType from, EnumType to) {
        for (String label : from.labels()) {
            ObjectRef ref = from.ref().child(from.ref().kind(), Identifier.of(label));
            if (!to.labels().contains(label) && !inquiry.agreedToDrop(ref)) {
                String name = inquiry.name(ref);
                inquiry.ask(new Question(
                        "drop " + name,
                        "The model no longer has label \"" + label + "\" of enum " + inquiry.name(from.ref())
                                + ": may it go? The migration fails on rows that still have it.",
                        List.of("-Ddrop=" + name)));
            }
        }
    }

    private void askAboutAttributes(CompositeType from, CompositeType to) {
        for (CompositeType.Attribute attribute : from.attributes()) {
            ObjectRef ref = from.ref().child(from.ref().kind(), attribute.name());
            boolean stays = to.attributes().stream().anyMatch(a -> a.name().equals(attribute.name()));
            if (!stays && !inquiry.agreedToDrop(ref)) {
                String name = inquiry.name(ref);
                inquiry.ask(new Question(
                        "drop " + name,
                        "The model no longer has attribute " + name + " of a composite type: may it go, with its values"
                                + " in all tables that use the type?",
                        List.of("-Ddrop=" + name)));
            }
        }
    }

    /** A column that must have a value can't be added to rows that have none. */
    private List<Change> required(TableColumn added) {
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
    private List<Change> tightened(AlterColumn alter, List<Change> all) {
        Column column = alter.to();
        if (!column.notNull() || (column.defaultValue().isEmpty() && joinsKey(alter, all))) {
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

    private Change cast(AlterColumn alter) {
        Optional<String> given = inquiry.answer(Kind.CAST, alter.subject());
        if (given.isPresent()) {
            return alter.withUsing(given.get());
        }
        TypeTrial.Outcome outcome = types.convert(alter.from(), alter.to());
        if (outcome == TypeTrial.Outcome.BY_ITSELF) {
            return alter;
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
}
