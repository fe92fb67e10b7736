package org.ddsmigrate.command;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;

/**
 * What somebody decided about one thing that can't be derived.
 *
 * @param name what it is about, as people write it: {@code invites.fax}, {@code sales.invites.fax}; {@code *} stands for
 *     any part of a name, and double quotes may stand around a part
 * @param value the new name, the expression, the label; empty for a drop
 */
public record Answer(Kind kind, String name, String value) implements Comparable<Answer> {
    private static final Comparator<Answer> ORDER =
            Comparator.comparing(Answer::kind).thenComparing(Answer::name).thenComparing(Answer::value);
    private static final String ALL = "*";

    /** What is decided; the order is that in which a header says it. */
    public enum Kind {
        /** It is the same thing under a new name. */
        RENAME("table.column:newname"),
        /** It may go, with what is in it. */
        DROP("table.column"),
        /** It may go, and what is in it is copied into a table of its own, from where the undo brings it back. */
        KEEP("table.column"),
        /** What the rows get that have no value for a required column; {@code none} if there are no such rows. */
        FILL("table.column:expression"),
        /** What the old values of a column become. */
        CAST("table.column:expression"),
        /** Where rows go that have an enum label which is removed: to another label, or to {@code null}. */
        LABEL("type.label:otherlabel");

        private final String form;

        Kind(String form) {
            this.form = form;
        }

        /** As on the command line: {@code -Ddrop}. */
        public String option() {
            return "-D" + name().toLowerCase(Locale.ROOT);
        }

        private boolean hasValue() {
            return form.contains(":");
        }
    }

    /**
     * Reads an answer as it stands after the option: {@code invites.mail:email}.
     *
     * @throws UserProblem when it has not that form
     */
    public static Answer parse(Kind kind, String text) {
        if (!kind.hasValue()) {
            return new Answer(kind, text.strip(), "");
        }
        int colon = colon(text);
        if (colon <= 0 || text.substring(colon + 1).isBlank()) {
            throw new UserProblem(
                    "\"" + text + "\" is not an answer",
                    kind.option(),
                    "Write it as " + kind.option() + "=" + kind.form);
        }
        return new Answer(
                kind,
                text.substring(0, colon).strip(),
                text.substring(colon + 1).strip());
    }

    private static int colon(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ':' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it names one thing, rather than all that a pattern fits. */
    boolean isExact() {
        return !name.contains(ALL);
    }

    /** Agreement to everything; it need not find anything. */
    boolean isAboutAll() {
        return name.equals(ALL);
    }

    /** Whether it is about the object: named with its schema, or without it for the default schema. */
    boolean isAbout(ObjectRef ref, String defaultSchema) {
        String pattern = unquoted(name);
        List<String> path = ref.path();
        if (ref.kind() == ObjectKind.ROUTINE || ref.kind() == ObjectKind.AGGREGATE) {
            return matches(pattern, path.subList(0, 2), defaultSchema)
                    || matches(pattern, List.of(path.get(0), path.get(1) + "(" + path.get(2) + ")"), defaultSchema);
        }
        boolean byItself =
                ref.kind() == ObjectKind.INDEX && matches(pattern, List.of(path.get(0), path.get(2)), defaultSchema);
        return byItself || matches(pattern, path, defaultSchema);
    }

    /** A doubled quote within quotes is one of the name. */
    private static String unquoted(String name) {
        StringBuilder raw = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != '"') {
                raw.append(name.charAt(i));
            } else if (quoted && name.startsWith("\"\"", i)) {
                raw.append('"');
                i++;
            } else {
                quoted = !quoted;
            }
        }
        return raw.toString();
    }

    private static boolean matches(String pattern, List<String> path, String defaultSchema) {
        boolean inDefault = path.size() > 1 && path.get(0).equals(defaultSchema);
        return matches(pattern, String.join(".", path))
                || (inDefault && matches(pattern, String.join(".", path.subList(1, path.size()))));
    }

    /** As a header and a command line say it: {@code drop=invites.fax}, {@code fill=orders.total:0}. */
    String text() {
        return kind.option().substring(2) + "=" + name + (kind.hasValue() ? ":" + value : "");
    }

    @Override
    public int compareTo(Answer other) {
        return ORDER.compare(this, other);
    }

    private static boolean matches(String pattern, String name) {
        int star = pattern.indexOf(ALL);
        if (star < 0) {
            return pattern.equals(name);
        }
        if (!name.startsWith(pattern.substring(0, star))) {
            return false;
        }
        String rest = pattern.substring(star + 1);
        for (int i = star; i <= name.length(); i++) {
            if (matches(rest, name.substring(i))) {
                return true;
            }
        }
        return false;
    }
}
