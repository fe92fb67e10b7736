package org.ddsmigrate.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.QualifiedName;

/**
 * Names that belong to others: {@code apscheduler_*}, {@code quartz.*}, {@code "sales".*}. Matches tables with all that
 * hangs on them, and views, sequences, types and routines. {@code *} stands for any text and {@code ?} for one
 * character, except between double quotes; case is that of the catalog.
 *
 * @param pattern {@code name}, or {@code schema.name}
 */
public record ObjectPattern(String pattern) {
    /** One part of the pattern, as characters of which some are wild. */
    private record Part(String text, List<Boolean> quoted) {
        boolean wild(int position, char sign) {
            return text.charAt(position) == sign && !quoted.get(position);
        }

        boolean matches(String name) {
            return matches(0, name, 0);
        }

        private boolean matches(int position, String name, int at) {
            if (position == text.length()) {
                return at == name.length();
            }
            if (wild(position, '*')) {
                return matches(position + 1, name, at) || (at < name.length() && matches(position, name, at + 1));
            }
            return at < name.length()
                    && (wild(position, '?') || text.charAt(position) == name.charAt(at))
                    && matches(position + 1, name, at + 1);
        }
    }

    public ObjectPattern {
        parts(pattern);
    }

    /** Reads a pattern as written in an option. */
    public static ObjectPattern parse(String text) {
        return new ObjectPattern(text.strip());
    }

    /** Whether the name is one of those. */
    public boolean matches(QualifiedName name) {
        List<Part> parts = parts(pattern);
        Part last = parts.get(parts.size() - 1);
        return last.matches(name.name().value())
                && schemaPart(parts).stream()
                        .allMatch(part -> part.matches(name.schema().value()));
    }

    /** Whether the pattern names everything in a schema, and so the schema itself. */
    boolean matchesWholeSchema(Identifier schema) {
        List<Part> parts = parts(pattern);
        Part last = parts.get(parts.size() - 1);
        return last.text().equals("*")
                && last.wild(0, '*')
                && schemaPart(parts)
                        .filter(part -> part.matches(schema.value()))
                        .isPresent();
    }

    private static Optional<Part> schemaPart(List<Part> parts) {
        return parts.size() == 2 ? Optional.of(parts.get(0)) : Optional.empty();
    }

    private static List<Part> parts(String pattern) {
        List<Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Boolean> quoted = new ArrayList<>();
        boolean inQuotes = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '"' && inQuotes && i + 1 < pattern.length() && pattern.charAt(i + 1) == '"') {
                text.append(c);
                quoted.add(true);
                i++;
            } else if (c == '"') {
                inQuotes = !inQuotes;
            } else if (c == '.' && !inQuotes) {
                parts.add(new Part(text.toString(), List.copyOf(quoted)));
                text.setLength(0);
                quoted.clear();
            } else {
                text.append(c);
                quoted.add(inQuotes);
            }
        }
        parts.add(new Part(text.toString(), List.copyOf(quoted)));
        if (inQuotes
                || parts.size() > 2
                || parts.stream().anyMatch(part -> part.text().isEmpty())) {
            throw new UserProblem(
                    "\"" + pattern + "\" is not a pattern of object names",
                    "Write a name or schema.name, with * and ? as wild cards, such as quartz.* or apscheduler_*.");
        }
        return parts;
    }
}
