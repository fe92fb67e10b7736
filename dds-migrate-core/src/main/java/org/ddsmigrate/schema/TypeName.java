package org.ddsmigrate.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A type as {@code format_type} prints it, taken apart: {@code character varying(20)[]} is an array of
 * {@code character varying} with the modifier 20.
 */
public record TypeName(String base, List<Integer> modifiers, boolean array) {
    private static final Pattern PARTS =
            Pattern.compile("((?:\"(?:[^\"]|\"\")*\"|[^\"(])*)(?:\\((-?[0-9]+)(?:,(-?[0-9]+))?\\))?([^\"]*)");
    private static final Pattern NAME =
            Pattern.compile("(\"(?:[^\"]|\"\")*\"|[^\".]+)\\.(\"(?:[^\"]|\"\")*\"|[^\".]+)");

    public TypeName {
        modifiers = List.copyOf(modifiers);
    }

    public static TypeName parse(String printed) {
        boolean array = printed.endsWith("[]");
        String element = array ? printed.substring(0, printed.length() - 2) : printed;
        Matcher parts = PARTS.matcher(element);
        if (!parts.matches()) {
            return new TypeName(element, List.of(), array);
        }
        List<Integer> modifiers = new ArrayList<>();
        for (int group = 2; group <= 3; group++) {
            Optional.ofNullable(parts.group(group)).map(Integer::valueOf).ifPresent(modifiers::add);
        }
        return new TypeName(parts.group(1) + parts.group(4), modifiers, array);
    }

    /** The name of a type that is not PostgreSQL's own. */
    public Optional<QualifiedName> userDefined() {
        Matcher name = NAME.matcher(base);
        return name.matches()
                ? Optional.of(QualifiedName.of(raw(name.group(1)), raw(name.group(2))))
                : Optional.empty();
    }

    private static String raw(String identifier) {
        return identifier.startsWith("\"")
                ? identifier.substring(1, identifier.length() - 1).replace("\"\"", "\"")
                : identifier;
    }
}
