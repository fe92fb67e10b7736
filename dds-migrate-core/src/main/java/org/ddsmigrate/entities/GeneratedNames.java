package org.ddsmigrate.entities;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ddsmigrate.entities.worker.ColumnLayout;
import org.ddsmigrate.entities.worker.TableLayout;

/**
 * Recognises constraint and index names that Hibernate makes up when the model gives none, by making them up again:
 * an explicit name such as {@code idxcustomeremailaddressactive} only looks like one.
 *
 * <p>Names are hashes over the spelling that Hibernate knows ({@code customerId}), which PostgreSQL folds
 * ({@code customerid}); hence the spellings of the present model are known here. All names that are passed in are
 * those that PostgreSQL has.
 */
public final class GeneratedNames {
    private static final int HASH_RADIX = 35;

    private static final Pattern UNDERSCORE = Pattern.compile("_(\\p{L})");

    /** Spellings by name as PostgreSQL has it, the same for tables and for columns. */
    private final Map<String, List<String>> spellings;

    private GeneratedNames(Map<String, List<String>> spellings) {
        this.spellings = spellings;
    }

    /** For a history without a model: names are taken as they are. */
    public static GeneratedNames withoutModel() {
        return new GeneratedNames(Map.of());
    }

    static GeneratedNames of(List<TableLayout> tables) {
        Map<String, List<String>> spellings = new TreeMap<>();
        for (TableLayout table : tables) {
            note(spellings, table.name(), table.spelling());
            for (ColumnLayout column : table.columns()) {
                note(spellings, column.name(), column.spelling());
                // Indexes and unique keys are hashed with the name before the physical naming strategy.
                column.origin().ifPresent(path -> note(spellings, column.name(), field(path.path())));
                note(spellings, column.name(), camelCase(column.spelling()));
            }
        }
        return new GeneratedNames(spellings);
    }

    private static String field(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String camelCase(String snakeCase) {
        return UNDERSCORE
                .matcher(snakeCase)
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private static void note(Map<String, List<String>> spellings, String name, String spelling) {
        List<String> known = spellings.computeIfAbsent(name, absent -> new ArrayList<>());
        if (!known.contains(spelling)) {
            known.add(spelling);
        }
    }

    /** Whether Hibernate would give this name to the foreign key of these columns. */
    public boolean isForeignKey(String name, String table, String referencedTable, List<String> columns) {
        return candidates(List.of(table, referencedTable), columns).stream()
                .anyMatch(names -> foreignKey(names.get(0), names.get(1), names.subList(2, names.size()))
                        .equals(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether Hibernate would give this name to the unique constraint of these columns. */
    public boolean isUniqueKey(String name, String table, List<String> columns) {
        return candidates(List.of(table), columns).stream()
                .anyMatch(names ->
                        uniqueKey(names.get(0), names.subList(1, names.size())).equals(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether Hibernate would give this name to the index of these columns. */
    public boolean isIndex(String name, String table, List<String> columns) {
        return candidates(List.of(table), columns).stream()
                .anyMatch(names ->
                        index(names.get(0), names.subList(1, names.size())).equals(name.toLowerCase(Locale.ROOT)));
    }

    /** The foreign key name that Hibernate makes up, as PostgreSQL keeps it; arguments in Hibernate's spelling. */
    public static String foreignKey(String table, String referencedTable, List<String> columns) {
        return "fk" + hash("table`" + table + "`references`" + referencedTable + "`", columns);
    }

    /** The unique constraint name that Hibernate makes up, as PostgreSQL keeps it; arguments in Hibernate's spelling. */
    public static String uniqueKey(String table, List<String> columns) {
        return "uk" + hash("table`" + table + "`", columns);
    }

    /** The index name that Hibernate makes up, as PostgreSQL keeps it; arguments in Hibernate's spelling. */
    public static String index(String table, List<String> columns) {
        return "idx" + hash("table`" + table + "`", columns);
    }

    /** Tables and columns as given, as the model spells them, and both in the quotes of a quoted name. */
    private List<List<String>> candidates(List<String> tables, List<String> columns) {
        List<String> given = new ArrayList<>(tables);
        given.addAll(columns);
        List<List<String>> spelled = List.of(List.of());
        for (String name : given) {
            spelled = extended(spelled, spellings.getOrDefault(name, List.of(name)));
        }
        List<List<String>> candidates = new ArrayList<>();
        candidates.add(given);
        candidates.addAll(spelled);
        for (List<String> names : List.copyOf(candidates)) {
            candidates.add(names.stream().map(GeneratedNames::quoted).toList());
        }
        return candidates;
    }

    private static List<List<String>> extended(List<List<String>> lists, List<String> choices) {
        List<List<String>> extended = new ArrayList<>();
        for (List<String> list : lists) {
            for (String choice : choices) {
                List<String> longer = new ArrayList<>(list);
                longer.add(choice);
                extended.add(longer);
            }
        }
        return extended;
    }

    private static String quoted(String name) {
        return "`" + name + "`";
    }

    private static String hash(String subject, List<String> columns) {
        StringBuilder text = new StringBuilder(subject);
        columns.stream()
                .sorted()
                .forEach(column -> text.append("column`").append(column).append('`'));
        try {
            byte[] digest =
                    MessageDigest.getInstance("MD5").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, digest).toString(HASH_RADIX);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("each JDK has MD5", impossible);
        }
    }
}
