package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.Comment;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.change.Rename;
import org.ddsmigrate.migration.MigrationHeader;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;
import org.ddsmigrate.sql.Sql;

/** What generated files made, set, renamed and dropped, as the machine lines of their headers say it. */
final class ManagedObjects {
    private static final String MADE = "made";
    private static final String GONE = "gone";
    private static final String DEFAULT = "default";
    private static final String COMMENT = "comment";
    private static final String RENAMED = "renamed";
    private static final String TO = " to ";
    private static final String FIELD = "field";
    private static final String IS = " is ";

    private final SortedSet<ObjectRef> objects = new TreeSet<>();
    private final SortedSet<ObjectRef> defaults = new TreeSet<>();
    private final SortedSet<ObjectRef> comments = new TreeSet<>();
    private final SortedMap<ObjectRef, String> fields = new TreeMap<>();

    SortedSet<ObjectRef> objects() {
        return objects;
    }

    SortedSet<ObjectRef> defaults() {
        return defaults;
    }

    SortedSet<ObjectRef> comments() {
        return comments;
    }

    /** The fields of columns, and classes of tables, that are not named after them. */
    SortedMap<ObjectRef, String> fields() {
        return fields;
    }

    /** Takes in the header of the next file in the order of the versions. */
    void add(MigrationHeader header) {
        for (MigrationHeader.Entry entry : header.entries()) {
            switch (entry.key()) {
                case MADE -> objects.addAll(RefLines.parse(entry.value()));
                case GONE -> RefLines.parse(entry.value()).forEach(this::remove);
                case DEFAULT -> defaults.addAll(RefLines.parse(entry.value()));
                case COMMENT -> comments.addAll(RefLines.parse(entry.value()));
                case RENAMED -> rename(entry.value());
                case FIELD -> field(entry.value());
                default -> {
                    // Other keys say nothing about ownership.
                }
            }
        }
    }

    /** The header lines for what a migration does. */
    static List<MigrationHeader.Entry> entries(List<Change> changes, Function<ObjectRef, String> fields) {
        List<ObjectRef> made = new ArrayList<>();
        List<ObjectRef> gone = new ArrayList<>();
        List<ObjectRef> withDefault = new ArrayList<>();
        List<ObjectRef> withComment = new ArrayList<>();
        List<MigrationHeader.Entry> entries = new ArrayList<>();
        for (Change change : changes) {
            if (change instanceof Create create) {
                note(create.object(), made, withDefault, withComment);
            } else if (change instanceof Drop) {
                gone.add(change.subject());
            } else if (change instanceof Comment comment && comment.to().isPresent()) {
                withComment.add(comment.subject());
            } else if (setsDefault(change)) {
                withDefault.add(change.subject());
            } else if (change instanceof Rename rename && !isLabel(rename.subject())) {
                String renamed = RefLines.say(List.of(rename.subject())).get(0) + TO + Sql.identifier(rename.name());
                entries.add(new MigrationHeader.Entry(RENAMED, renamed));
            }
        }
        // What is only made again keeps its owner.
        made.stream()
                .filter(ref -> ref.kind() == ObjectKind.TABLE || ref.kind() == ObjectKind.COLUMN)
                .filter(ref -> !fields.apply(ref).isEmpty() && !Fields.isNamedAfter(ref, fields.apply(ref)))
                .forEach(ref -> entries.add(new MigrationHeader.Entry(
                        FIELD, RefLines.say(List.of(ref)).get(0) + IS + fields.apply(ref))));
        List<ObjectRef> again = made.stream().filter(gone::contains).toList();
        made.removeAll(again);
        gone.removeAll(again);
        say(GONE, gone, entries);
        say(MADE, made, entries);
        say(DEFAULT, withDefault, entries);
        say(COMMENT, withComment, entries);
        return entries;
    }

    private static boolean isLabel(ObjectRef ref) {
        return ref.kind() == ObjectKind.ENUM && ref.path().size() > 2;
    }

    private static boolean setsDefault(Change change) {
        return change instanceof AlterColumn alter
                && alter.aspect() == ColumnAspect.DEFAULT
                && alter.to().defaultValue().isPresent();
    }

    private static void note(
            SchemaObject object, List<ObjectRef> made, List<ObjectRef> withDefault, List<ObjectRef> withComment) {
        if (object instanceof TableColumn column) {
            note(column.ref(), column.column(), made, withDefault, withComment);
            return;
        }
        made.add(object.ref());
        object.comment().ifPresent(text -> withComment.add(object.ref()));
        if (object instanceof Table table) {
            table.columns()
                    .forEach(column -> note(
                            ObjectRef.column(table.name(), column.name()), column, made, withDefault, withComment));
        }
    }

    private static void note(
            ObjectRef ref,
            Column column,
            List<ObjectRef> made,
            List<ObjectRef> withDefault,
            List<ObjectRef> withComment) {
        made.add(ref);
        column.defaultValue().ifPresent(value -> withDefault.add(ref));
        column.comment().ifPresent(text -> withComment.add(ref));
    }

    private static void say(String key, List<ObjectRef> refs, List<MigrationHeader.Entry> entries) {
        RefLines.say(refs).forEach(line -> entries.add(new MigrationHeader.Entry(key, line)));
    }

    private void remove(ObjectRef gone) {
        for (Set<ObjectRef> set : List.of(objects, defaults, comments)) {
            set.removeIf(ref -> isOrIsOn(ref, gone));
        }
        fields.keySet().removeIf(ref -> isOrIsOn(ref, gone));
    }

    /** A dropped table takes its columns and constraints along. */
    private static boolean isOrIsOn(ObjectRef ref, ObjectRef gone) {
        boolean onTable = gone.kind() == ObjectKind.TABLE
                && ref.path().size() == 3
                && ref.path().subList(0, 2).equals(gone.path());
        boolean inSchema = gone.kind() == ObjectKind.SCHEMA
                && ref.path().get(0).equals(gone.path().get(0));
        return ref.equals(gone) || onTable || inSchema;
    }

    private void rename(String line) {
        int to = line.lastIndexOf(TO);
        ObjectRef old = RefLines.parse(line.substring(0, to)).get(0);
        String name = new NameScanner(line.substring(to + TO.length())).name();
        for (Set<ObjectRef> set : List.of(objects, defaults, comments)) {
            List<ObjectRef> moved =
                    set.stream().filter(ref -> isOrIsOn(ref, old)).toList();
            moved.forEach(set::remove);
            moved.forEach(ref -> set.add(renamed(ref, old, name)));
        }
        List<ObjectRef> moved =
                fields.keySet().stream().filter(ref -> isOrIsOn(ref, old)).toList();
        moved.forEach(ref -> fields.put(renamed(ref, old, name), fields.remove(ref)));
    }

    private static ObjectRef renamed(ObjectRef ref, ObjectRef old, String name) {
        List<String> path = new ArrayList<>(ref.path());
        path.set(old.path().size() - 1, name);
        return new ObjectRef(ref.kind(), path);
    }

    private void field(String line) {
        int is = line.lastIndexOf(IS);
        List<ObjectRef> refs = RefLines.parse(line.substring(0, is));
        fields.put(refs.get(refs.size() - 1), line.substring(is + IS.length()));
    }
}
