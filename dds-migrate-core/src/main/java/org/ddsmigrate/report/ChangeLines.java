package org.ddsmigrate.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.ddsmigrate.change.Alter;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.AlterConstraint;
import org.ddsmigrate.change.AlterPrivileges;
import org.ddsmigrate.change.AlterTable;
import org.ddsmigrate.change.BringBack;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ChangeVisitor;
import org.ddsmigrate.change.Comment;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Discard;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.change.Fill;
import org.ddsmigrate.change.Rebuild;
import org.ddsmigrate.change.Rename;
import org.ddsmigrate.change.SetAside;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.TableColumn;

/** Says changes in words. */
public final class ChangeLines {
    private final String defaultSchema;
    private final Function<ObjectRef, Optional<String>> origins;

    /**
     * @param defaultSchema whose name need not be said
     * @param origins the class and field that a table or column comes from
     */
    public ChangeLines(String defaultSchema, Function<ObjectRef, Optional<String>> origins) {
        this.defaultSchema = defaultSchema;
        this.origins = origins;
    }

    public ChangeLine line(Change change) {
        return change.accept(new LineVisitor());
    }

    /** Changes that are written as one: the first says what they are about. */
    public ChangeLine line(List<Change> together) {
        ChangeLine first = line(together.get(0));
        if (together.size() == 2 && together.get(0) instanceof SetAside aside) {
            ChangeLine drop = line(together.get(1));
            return new ChangeLine(drop.sign(), drop.kind(), drop.text() + copied(aside), drop.origin());
        }
        StringBuilder values = new StringBuilder();
        for (Change change : together) {
            if (change instanceof BringBack back) {
                values.append(back(back));
            } else if (change instanceof Fill fill) {
                values.append(", filled with ").append(fill.expression());
            }
        }
        if (together.size() == 1 || values.isEmpty()) {
            return first;
        }
        boolean added = together.get(0) instanceof Create;
        boolean required = together.get(together.size() - 1) instanceof AlterColumn;
        String text = added
                ? first.text() + (required ? " not null" : "")
                : name(together.get(0).subject()) + (required ? " null → not null" : "");
        return new ChangeLine(first.sign(), first.kind(), text + values, first.origin());
    }

    private String copied(SetAside change) {
        return ", copied to " + name(ObjectRef.table(change.aside())) + " first";
    }

    private String back(BringBack change) {
        return ", with what " + name(ObjectRef.table(change.kept().aside())) + " has of it";
    }

    /** The name as it is said: without the default schema. */
    public String name(ObjectRef ref) {
        String name = ref.displayName();
        String prefix = defaultSchema + ".";
        return ref.path().size() > 1 && name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    }

    /** The class and field that a table or column comes from, or nothing. */
    public String origin(ObjectRef ref) {
        return origins.apply(ref).orElse("");
    }

    private final class LineVisitor implements ChangeVisitor<ChangeLine> {
        @Override
        public ChangeLine create(Create change) {
            String type = change.object() instanceof TableColumn column ? " " + type(column.column()) : "";
            return say("+", change.subject(), type);
        }

        @Override
        public ChangeLine drop(Drop change) {
            return say("-", change.subject(), "");
        }

        @Override
        public ChangeLine rename(Rename change) {
            String origin = origins.apply(change.renamed())
                    .or(() -> origins.apply(change.subject()))
                    .orElse("");
            return new ChangeLine(
                    "~", change.subject().kind().label(), name(change.subject()) + " → " + change.name(), origin);
        }

        @Override
        public ChangeLine alter(Alter change) {
            return say(
                    "~",
                    change.subject(),
                    change.to() instanceof EnumType to ? labels((EnumType) change.from(), to) : "");
        }

        @Override
        public ChangeLine alterTable(AlterTable change) {
            String aspect = change.aspect().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return say("~", change.subject(), " " + aspect);
        }

        @Override
        public ChangeLine alterColumn(AlterColumn change) {
            return say("~", change.subject(), " " + difference(change));
        }

        @Override
        public ChangeLine alterConstraint(AlterConstraint change) {
            String aspect = change.aspect().name().toLowerCase(Locale.ROOT);
            return say("~", change.subject(), " " + aspect);
        }

        @Override
        public ChangeLine alterPrivileges(AlterPrivileges change) {
            return say("~", change.subject(), " privileges");
        }

        @Override
        public ChangeLine comment(Comment change) {
            return say("~", change.subject(), " comment");
        }

        @Override
        public ChangeLine rebuild(Rebuild change) {
            ChangeLine line = alter(new Alter(change.from(), change.to()));
            return change.moves().isEmpty()
                    ? line
                    : new ChangeLine(line.sign(), line.kind(), line.text() + "," + moves(change), line.origin());
        }

        @Override
        public ChangeLine discard(Discard change) {
            return say("-", change.subject(), " as it was before");
        }

        @Override
        public ChangeLine fill(Fill change) {
            return say("~", change.subject(), " filled with " + change.expression());
        }

        @Override
        public ChangeLine setAside(SetAside change) {
            return say("~", change.subject(), copied(change));
        }

        @Override
        public ChangeLine bringBack(BringBack change) {
            return say("~", change.subject(), back(change));
        }
    }

    private static String moves(Rebuild change) {
        StringBuilder said = new StringBuilder();
        change.moves()
                .forEach(
                        (old, now) -> said.append(" ").append(old).append(" → ").append(now.isEmpty() ? "null" : now));
        return said.toString();
    }

    private ChangeLine say(String sign, ObjectRef ref, String what) {
        return new ChangeLine(
                sign, ref.kind().label(), name(ref) + what, origins.apply(ref).orElse(""));
    }

    private static String difference(AlterColumn change) {
        Column from = change.from();
        Column to = change.to();
        return switch (change.aspect()) {
            case TYPE -> type(from).equals(type(to)) ? type(to) + " made anew" : type(from) + " → " + type(to);
            case NULLABILITY -> to.notNull() ? "null → not null" : "not null → null";
            case DEFAULT ->
                "default " + from.defaultValue().orElse("none") + " → "
                        + to.defaultValue().orElse("none");
            case GENERATED -> to.generated().isPresent() ? "generated" : "no longer generated";
            case IDENTITY -> to.identity().isPresent() ? "identity" : "no longer identity";
            case STORAGE, COMPRESSION, STATISTICS, OPTIONS ->
                change.aspect().name().toLowerCase(Locale.ROOT);
        };
    }

    /** As people write it. */
    private static String type(Column column) {
        String shortened = column.type()
                .replace("character varying", "varchar")
                .replaceFirst("^timestamp(\\(\\d\\))? without time zone", "timestamp$1")
                .replaceFirst("^timestamp(\\(\\d\\))? with time zone", "timestamptz$1");
        return column.collation().map(c -> shortened + " collate " + c).orElse(shortened);
    }

    private static String labels(EnumType from, EnumType to) {
        List<String> parts = new ArrayList<>();
        to.labels().stream().filter(l -> !from.labels().contains(l)).forEach(l -> parts.add("+" + l));
        from.labels().stream().filter(l -> !to.labels().contains(l)).forEach(l -> parts.add("-" + l));
        return parts.isEmpty() ? " order of labels" : " " + String.join(" ", parts);
    }

    /** The kinds that a summary counts, in words: {@code 2 indexes, 1 trigger}. */
    public static String counts(List<ObjectRef> refs) {
        List<String> parts = new ArrayList<>();
        for (ObjectKind kind : new TreeSet<>(refs.stream().map(ObjectRef::kind).toList())) {
            long count = refs.stream().filter(ref -> ref.kind() == kind).count();
            parts.add(count(count, kind.label()));
        }
        return String.join(", ", parts);
    }

    static String count(long count, String kind) {
        return count + " " + (count == 1 ? kind : plural(kind));
    }

    private static String plural(String label) {
        if (label.endsWith("x") || label.endsWith("s")) {
            return label.equals("statistics") ? label : label + "es";
        }
        boolean consonantY = label.endsWith("y") && !label.endsWith("ey");
        return consonantY ? label.substring(0, label.length() - 1) + "ies" : label + "s";
    }
}
