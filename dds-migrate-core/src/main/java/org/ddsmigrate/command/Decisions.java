package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.change.Alter;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.change.Rename;
import org.ddsmigrate.change.SetAside;
import org.ddsmigrate.diff.Difference;
import org.ddsmigrate.diff.SchemaDiff;
import org.ddsmigrate.proof.TypeTrial;
import org.ddsmigrate.schema.CompositeType;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;

/** Puts the user's answers into the changes, and asks for those that are missing. */
final class Decisions {
    private final Inquiry inquiry;
    private final LabelDecision labels;
    private final ValueDecision values;
    private final BiPredicate<ObjectRef, ObjectRef> sameField;

    /** @param sameField whether an old table or column and a new one come from the same class and field */
    Decisions(Inquiry inquiry, TypeTrial types, BiPredicate<ObjectRef, ObjectRef> sameField) {
        this.inquiry = inquiry;
        this.labels = new LabelDecision(inquiry);
        this.values = new ValueDecision(inquiry, types);
        this.sameField = sameField;
    }

    /**
     * The difference between two schemas with all answers in it.
     *
     * @throws Undecided when answers are missing
     * @throws UserProblem when an answer answers nothing
     */
    Difference decide(Schema from, Schema to) {
        Difference difference = SchemaDiff.between(from, to);
        RenameGuesses guesses = new RenameGuesses(from, to, difference.changes(), sameField);
        List<Change> decided = new ArrayList<>();
        Set<ObjectRef> maybeRenamed = new TreeSet<>();
        KeepDecision keep = new KeepDecision(inquiry, from, difference.changes());
        for (Change change : difference.changes()) {
            if (change instanceof Drop drop) {
                Optional<SetAside> kept = keep.kept(drop);
                kept.ifPresent(decided::add);
                if (kept.isPresent()) {
                    continue;
                }
                if (to.objects().containsKey(drop.subject())) {
                    askAboutRemaking(drop);
                } else {
                    askAboutDrop(drop, guesses).ifPresent(maybeRenamed::add);
                }
            }
        }
        for (Change change : difference.changes()) {
            if (!maybeRenamed.contains(change.subject())) {
                decided.addAll(decide(change, difference.changes()));
            }
        }
        inquiry.close();
        return new Difference(decided, difference.unsupported());
    }

    private List<Change> decide(Change change, List<Change> all) {
        if (change instanceof Alter alter && alter.from() instanceof EnumType) {
            return List.of(labels.decide(alter));
        }
        if (change instanceof Alter alter && alter.from() instanceof CompositeType from) {
            askAboutAttributes(from, (CompositeType) alter.to());
            return List.of(change);
        }
        if (change instanceof Create create && create.object() instanceof TableColumn added) {
            return values.required(added);
        }
        if (change instanceof AlterColumn alter && alter.aspect() == ColumnAspect.NULLABILITY) {
            return values.tightened(alter, all);
        }
        if (change instanceof AlterColumn alter && alter.aspect() == ColumnAspect.TYPE) {
            return List.of(values.cast(alter));
        }
        return List.of(change);
    }

    /**
     * What holds rows or values may not go unasked; a count or a type that only got another name is worth a question.
     *
     * @return the new thing that is likely the old one, if that is now asked; it needs no other question until then
     */
    private Optional<ObjectRef> askAboutDrop(Drop drop, RenameGuesses guesses) {
        List<Identifier> names = guesses.of(drop.subject());
        String with = contents(drop.object());
        if ((with.isEmpty() && names.isEmpty()) || inquiry.agreedToDrop(drop.subject())) {
            return Optional.empty();
        }
        String name = inquiry.name(drop.subject());
        List<String> options = new ArrayList<>();
        names.forEach(to -> options.add("-Drename=" + name + ":" + to));
        options.add("-Ddrop=" + name);
        if (KeepDecision.isKeepable(drop)) {
            options.add("-Dkeep=" + name);
        }
        inquiry.ask(new Question(
                "drop " + name,
                "The model no longer has " + drop.subject().kind().label() + " " + name + ": may it go" + with
                        + (names.isEmpty() ? "?" : ", or has it a new name?"),
                options));
        return names.stream().findFirst().map(likely -> new Rename(drop.subject(), likely).renamed());
    }

    /** A table that PostgreSQL can't turn into what it is to be. */
    private void askAboutRemaking(Drop drop) {
        if (drop.object() instanceof Table && !inquiry.agreedToDrop(drop.subject())) {
            String name = inquiry.name(drop.subject());
            inquiry.ask(new Question(
                    "drop " + name,
                    "PostgreSQL can't change how table " + name
                            + " is partitioned: may it be dropped and made again, without its rows? Where they matter,"
                            + " make a new table, copy them, and swap the names by hand",
                    List.of("-Ddrop=" + name)));
        }
    }

    private static String contents(SchemaObject object) {
        if (object instanceof Table) {
            return ", with its rows";
        }
        boolean holdsValues = object instanceof TableColumn column
                && column.column().generated().isEmpty();
        return holdsValues ? ", with its values" : "";
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
}
