package org.ddsmigrate.cases.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is written of a schema so far, for the parts that come later to refer to. */
final class Writing {
    final List<String> statements = new ArrayList<>();
    final List<String> schemas = new ArrayList<>(List.of("public"));
    final List<String> collations = new ArrayList<>(List.of("\"C\"", "\"POSIX\""));
    final Map<String, List<String>> enums = new TreeMap<>();
    final List<String> composites = new ArrayList<>();
    final List<String> intDomains = new ArrayList<>();
    final List<String> textDomains = new ArrayList<>();
    final List<String> sequences = new ArrayList<>();
    /** From numeric to numeric. */
    final List<String> numberFunctions = new ArrayList<>();
    /** From text to text. */
    final List<String> textFunctions = new ArrayList<>();

    final List<String> triggerFunctions = new ArrayList<>();
    final List<Relation> relations = new ArrayList<>();
    /** Materialized views without data, and what reads them. */
    final Set<String> unpopulated = new TreeSet<>();

    final Set<String> unlogged = new TreeSet<>();
    private final Map<String, Dice> dice = new TreeMap<>();
    private final Set<String> written = new TreeSet<>();

    Dice dice(Part part) {
        return dice.computeIfAbsent(part.path(), path -> new Dice(part));
    }

    Set<String> attributes(String path) {
        return dice.containsKey(path) ? dice.get(path).attributes() : Set.of();
    }

    @SuppressWarnings("AnnotateFormatMethod")
    void add(String format, Object... arguments) {
        statements.add(format.formatted(arguments));
    }

    /** A name in one of the schemas, quoted. */
    String qualified(Part part, Dice dice) {
        return schema(dice) + "." + Names.quoted(Names.raw(part.path(), 0));
    }

    String schema(Dice dice) {
        return dice.chance("in", 60) ? "public" : dice.pick("schema", schemas);
    }

    /** A name that a revision changes: constraints and indexes are then renamed. */
    static String renamable(Part part, Dice dice) {
        return Names.quoted(Names.raw(part.path(), dice.number("name", 3)));
    }

    void comment(String what, Dice dice) {
        if (dice.chance("commented", 15)) {
            add("COMMENT ON %s IS %s", what, dice.of("comment", "'a comment'", "'it''s; -- odd'", "E'two\\nlines'"));
        }
    }

    List<Relation> tables() {
        return relations.stream()
                .filter(r -> r.style() == Relation.Style.PLAIN || r.style() == Relation.Style.PARTITIONED)
                .toList();
    }

    List<Relation> logged() {
        return tables().stream().filter(t -> !unlogged.contains(t.name())).toList();
    }

    boolean once(String key) {
        return written.add(key);
    }
}
