package org.ddsmigrate.sql;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;

/**
 * Puts names and values into SQL text. In a template, {@code %I} takes an {@link Identifier}, a {@link QualifiedName}
 * or the {@link ObjectRef} of a relation or type, or a list of identifiers, and quotes where PostgreSQL would;
 * {@code %L} takes a string and makes a literal; {@code %s} takes SQL text as PostgreSQL printed it.
 */
public final class Sql {
    private static final Pattern PLACEHOLDER = Pattern.compile("%[ILs]");

    private Sql() {}

    /** The template with its placeholders replaced, from left to right. */
    public static String of(String template, Object... values) {
        StringBuilder sql = new StringBuilder();
        Matcher placeholders = PLACEHOLDER.matcher(template);
        int next = 0;
        int written = 0;
        while (placeholders.find()) {
            sql.append(template, written, placeholders.start());
            written = placeholders.end();
            sql.append(shown(placeholders.group().charAt(1), values[next++]));
        }
        sql.append(template, written, template.length());
        if (next != values.length) {
            throw new IllegalArgumentException(template);
        }
        return sql.toString();
    }

    /** The name as {@code quote_ident} would print it. */
    public static String identifier(Identifier identifier) {
        String raw = identifier.value();
        return Keywords.needNoQuotes(raw) ? raw : "\"" + raw.replace("\"", "\"\"") + "\"";
    }

    public static String name(QualifiedName name) {
        return identifier(name.schema()) + "." + identifier(name.name());
    }

    /** A string constant; with a backslash inside, in the form that has the same meaning under every setting. */
    public static String literal(String value) {
        String quoted = "'" + value.replace("'", "''") + "'";
        return value.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
    }

    public static String identifiers(List<Identifier> identifiers) {
        return identifiers.stream().map(Sql::identifier).collect(Collectors.joining(", "));
    }

    private static String shown(char placeholder, Object value) {
        return switch (placeholder) {
            case 'I' -> name(value);
            case 'L' -> literal(value.toString());
            default -> value.toString();
        };
    }

    private static String name(Object value) {
        if (value instanceof Identifier identifier) {
            return identifier(identifier);
        }
        if (value instanceof QualifiedName qualified) {
            return name(qualified);
        }
        if (value instanceof ObjectRef ref) {
            return ref.path().size() == 1 ? identifier(ref.name()) : name(ref.owner());
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Sql::name).collect(Collectors.joining(", "));
        }
        throw new IllegalArgumentException("not a name: " + value);
    }
}
