package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.Comment;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.change.Rename;
import org.ddsmigrate.migration.MigrationHeader;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;
import org.ddsmigrate.sql.Sql;

/**
 * What generated files made, as their headers say it: {@code -- dds:made column public.invites: fax, mail}. Objects on
 * one table are said together, a column's default and comment under keys of their own.
 */
final class ManagedObjects {
    private static final String MADE = "made";
    private static final String GONE = "gone";
    private static final String DEFAULT = "default";
    private static final String COMMENT = "comment";
    private static final String RENAMED = "renamed";

    private final SortedSet<ObjectRef> objects = new TreeSet<>();
    private final SortedSet<ObjectRef> defaults = new TreeSet<>();
    private final SortedSet<ObjectRef> comments = new TreeSet<>();

    SortedSet<ObjectRef> objects() {
        return objects;
    }

    SortedSet<ObjectRef> defaults() {
        return defaults;
    }

    SortedSet<ObjectRef> comments() {
        return comments;
    }

    /** Takes in the header of the next file in the order of the versions. */
    void add(MigrationHeader header) {
        header.entries().forEach(entry -> {
            switch (entry.key()) {
                case MADE -> objects.addAll(parse(entry.value()));
                case GONE -> parse(entry.value()).forEach(this::remove);
                case DEFAULT -> defaults.addAll(parse(entry.value()));
                case COMMENT -> comments.addAll(parse(entry.value()));
                case RENAMED -> rename(entry.value());
                default -> {
                    // Other keys say nothing about ownership.
                }
            }
        });
    }

    /** The header lines for what a migration makes and drops. */
    static List<MigrationHeader.Entry> entries(List<Change> changes) {
        List<ObjectRef> made = new ArrayList<>();
        List<ObjectRef> gone = new ArrayList<>();
        List<ObjectRef> withDefault = new ArrayList<>();
        List<ObjectRef> withComment = new ArrayList<>();
        List<MigrationHeader.Entry> entries = new ArrayList<>();
        for (Change change : changes) {
            if (change instanceof Create create) {
                made.add(create.subject());
                create.object().comment().ifPresent(text -> withComment.add(create.subject()));
                if (create.object() instanceof Table table) {
                    table.columns().forEach(column -> add(table, column, made, withDefault, withComment));
                }
                if (create.object() instanceof TableColumn added
                        && added.column().defaultValue().isPresent()) {
                    withDefault.add(create.subject());
                }
            } else if (change instanceof Drop drop) {
                gone.add(drop.subject());
            } else if (change instanceof Comment comment && comment.to().isPresent()) {
                withComment.add(comment.subject());
            } else if (change instanceof AlterColumn alter
                    && alter.aspect() == ColumnAspect.DEFAULT
                    && alter.to().defaultValue().isPresent()) {
                withDefault.add(alter.subject());
            } else if (change instanceof Rename rename) {
                entries.add(new MigrationHeader.Entry(
                        RENAMED, say(List.of(rename.subject())).get(0) + " to " + Sql.identifier(rename.name())));
            }
        }
        gone.removeAll(made);
        say(gone).forEach(line -> entries.add(new MigrationHeader.Entry(GONE, line)));
        say(made).forEach(line -> entries.add(new MigrationHeader.Entry(MADE, line)));
        say(withDefault).forEach(line -> entries.add(new MigrationHeader.Entry(DEFAULT, line)));
        say(withComment).forEach(line -> entries.add(new MigrationHeader.Entry(COMMENT, line)));
        return entries;
    }

    private static void add(
            Table table,
            Column column,
            List<ObjectRef> made,
            List<ObjectRef> withDefault,
            List<ObjectRef> withComment) {
        ObjectRef ref = ObjectRef.column(table.name(), column.name());
        made.add(ref);
        if (column.defaultValue().isPresent()) {
            withDefault.add(ref);
        }
        if (column.comment().isPresent()) {
            withComment.add(ref);
        }
    }

    /** One line for all objects of a kind with the same beginning of their path. */
    private static List<String> say(List<ObjectRef> refs) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (ObjectRef ref : refs) {
            int last = ref.path().size() - 1;
            String head = ref.kind().label()
                    + ref.path().subList(0, last).stream()
                            .map(name -> Sql.identifier(Identifier.of(name)))
                            .collect(Collectors.joining(".", " ", ":"));
            groups.computeIfAbsent(head, h -> new ArrayList<>()).add(Sql.identifier(ref.name()));
        }
        return groups.entrySet().stream()
                .map(group -> group.getKey() + " " + String.join(", ", group.getValue()))
                .toList();
    }

    private static List<ObjectRef> parse(String line) {
        NameScanner scanner = new NameScanner(line);
        ObjectKind kind = ObjectKind.valueOf(scanner.upTo(ObjectKindWords.longest(line))
                .toUpperCase(Locale.ROOT)
                .replace(' ', '_'));
        List<String> head = new ArrayList<>();
        while (!scanner.skips(':')) {
            head.add(scanner.name());
            scanner.skips('.');
        }
        List<ObjectRef> refs = new ArrayList<>();
        while (scanner.hasMore()) {
            List<String> path = new ArrayList<>(head);
            path.add(scanner.name());
            refs.add(new ObjectRef(kind, path));
            scanner.skips(',');
        }
        return refs;
    }

    private void remove(ObjectRef gone) {
        objects.removeIf(ref -> isOrIsOn(ref, gone));
        defaults.removeIf(ref -> isOrIsOn(ref, gone));
        comments.removeIf(ref -> isOrIsOn(ref, gone));
    }

    /** A dropped table takes its columns and constraints along. */
    private static boolean isOrIsOn(ObjectRef ref, ObjectRef gone) {
        boolean onTable = gone.kind() == ObjectKind.TABLE
                && ref.path().size() == 3
                && ref.path().subList(0, 2).equals(gone.path());
        return ref.equals(gone) || onTable;
    }

    private void rename(String line) {
        int to = line.lastIndexOf(" to ");
        ObjectRef old = parse(line.substring(0, to)).get(0);
        String name = new NameScanner(line.substring(to + 4)).name();
        for (SortedSet<ObjectRef> set : List.of(objects, defaults, comments)) {
            List<ObjectRef> moved =
                    set.stream().filter(ref -> isOrIsOn(ref, old)).toList();
            moved.forEach(ref -> {
                set.remove(ref);
                List<String> path = new ArrayList<>(ref.path());
                path.set(old.path().size() - 1, name);
                set.add(new ObjectRef(ref.kind(), path));
            });
        }
    }
}
