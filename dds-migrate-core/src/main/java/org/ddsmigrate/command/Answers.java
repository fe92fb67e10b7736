package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.schema.ObjectRef;

/**
 * The user's answers to what can't be derived, by the names of objects as people write them: {@code invites.fax},
 * {@code sales.invites.fax}, {@code *} for any part of a name.
 *
 * @param drops tables, columns and enum labels that may go
 * @param renames from {@code invites.mail} to {@code email}
 * @param fills the expression that fills the empty values of a column which becomes required; {@code none} if there
 *     are no such rows
 * @param casts the expression that turns a column's old values into new ones
 */
public record Answers(
        List<String> drops,
        SortedMap<String, String> renames,
        SortedMap<String, String> fills,
        SortedMap<String, String> casts) {
    public static final Answers NONE = new Answers(List.of(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());

    public Answers {
        drops = List.copyOf(drops);
        renames = new TreeMap<>(renames);
        fills = new TreeMap<>(fills);
        casts = new TreeMap<>(casts);
    }

    /**
     * Reads answers as they stand on the command line.
     *
     * @param drops names, separated by commas
     * @param renames {@code old:new}, separated by commas
     * @param fills {@code column:expression}; one, since an expression may hold any character
     * @param casts likewise
     */
    public static Answers parse(List<String> drops, List<String> renames, List<String> fills, List<String> casts) {
        List<String> names = new ArrayList<>();
        drops.forEach(option -> names.addAll(parts(option)));
        List<String> pairs = new ArrayList<>();
        renames.forEach(option -> pairs.addAll(parts(option)));
        return new Answers(names, pairs("rename", pairs), pairs("fill", fills), pairs("cast", casts));
    }

    /** The answer that one of a question's options gives, such as {@code -Ddrop=invites.fax}. */
    public static Answers ofOption(String option) {
        int equals = option.indexOf('=');
        List<String> value = List.of(option.substring(equals + 1));
        return switch (option.substring(0, equals)) {
            case "-Ddrop" -> parse(value, List.of(), List.of(), List.of());
            case "-Drename" -> parse(List.of(), value, List.of(), List.of());
            case "-Dfill" -> parse(List.of(), List.of(), value, List.of());
            case "-Dcast" -> parse(List.of(), List.of(), List.of(), value);
            default -> throw new IllegalArgumentException(option);
        };
    }

    /** These answers and others; the others win. */
    public Answers and(Answers others) {
        List<String> allDrops = new ArrayList<>(drops);
        allDrops.addAll(others.drops);
        SortedMap<String, String> allRenames = new TreeMap<>(renames);
        allRenames.putAll(others.renames);
        SortedMap<String, String> allFills = new TreeMap<>(fills);
        allFills.putAll(others.fills);
        SortedMap<String, String> allCasts = new TreeMap<>(casts);
        allCasts.putAll(others.casts);
        return new Answers(allDrops, allRenames, allFills, allCasts);
    }

    /** All drops allowed: for tools that only want to see what would be done. */
    public Answers allowingAllDrops() {
        return new Answers(List.of("*"), renames, fills, casts);
    }

    boolean mayDrop(ObjectRef ref, String defaultSchema) {
        return drops.stream().anyMatch(pattern -> names(pattern, ref, defaultSchema));
    }

    static Optional<String> answer(Map<String, String> answers, ObjectRef ref, String defaultSchema) {
        return answers.entrySet().stream()
                .filter(answer -> names(answer.getKey(), ref, defaultSchema))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Whether the pattern means the object: with its schema's name, or without it for the default schema. */
    static boolean names(String pattern, ObjectRef ref, String defaultSchema) {
        String whole = String.join(".", ref.path());
        boolean inDefault = ref.path().get(0).equals(defaultSchema);
        return matches(pattern, whole) || (inDefault && matches(pattern, whole.substring(defaultSchema.length() + 1)));
    }

    private static boolean matches(String pattern, String name) {
        int star = pattern.indexOf('*');
        if (star < 0) {
            return pattern.equals(name);
        }
        String rest = pattern.substring(star + 1);
        if (!name.startsWith(pattern.substring(0, star))) {
            return false;
        }
        for (int i = star; i <= name.length(); i++) {
            if (matches(rest, name.substring(i))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> parts(String option) {
        List<String> parts = new ArrayList<>();
        for (String part : option.split(",", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static SortedMap<String, String> pairs(String option, List<String> texts) {
        SortedMap<String, String> pairs = new TreeMap<>();
        for (String text : texts) {
            int colon = text.indexOf(':');
            if (colon <= 0 || colon == text.length() - 1) {
                throw new UserProblem(
                        "\"" + text + "\" is not an answer",
                        "-D" + option,
                        "Write it as -D" + option + "=table.column:"
                                + (option.equals("rename") ? "newname" : "expression"));
            }
            pairs.put(
                    text.substring(0, colon).strip(), text.substring(colon + 1).strip());
        }
        return pairs;
    }
}
