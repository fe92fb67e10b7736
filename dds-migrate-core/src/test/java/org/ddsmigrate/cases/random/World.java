package org.ddsmigrate.cases.random;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** The parts of a random schema, and random ways to change them. */
final class World {
    private static final Map<Kind, Integer> MOST = new EnumMap<>(Kind.class);
    private static final Map<Kind, Integer> MOST_PER_TABLE = new EnumMap<>(Kind.class);

    static {
        MOST.put(Kind.SCHEMA, 2);
        MOST.put(Kind.COLLATION, 1);
        MOST.put(Kind.ENUM, 3);
        MOST.put(Kind.DOMAIN, 3);
        MOST.put(Kind.COMPOSITE, 2);
        MOST.put(Kind.SEQUENCE, 3);
        MOST.put(Kind.FUNCTION, 3);
        MOST.put(Kind.OVERLOAD, 1);
        MOST.put(Kind.TABLE, 6);
        MOST.put(Kind.VIEW, 4);
        MOST.put(Kind.MATERIALIZED_VIEW, 2);
        MOST.put(Kind.ROW_FUNCTION, 2);
        MOST.put(Kind.TRIGGER_FUNCTION, 2);
        MOST.put(Kind.GRANT, 2);
        MOST.put(Kind.PUBLICATION, 1);
        MOST_PER_TABLE.put(Kind.COLUMN, 8);
        MOST_PER_TABLE.put(Kind.PARTITION, 3);
        MOST_PER_TABLE.put(Kind.PRIMARY_KEY, 1);
        MOST_PER_TABLE.put(Kind.UNIQUE, 2);
        MOST_PER_TABLE.put(Kind.CHECK, 2);
        MOST_PER_TABLE.put(Kind.EXCLUSION, 1);
        MOST_PER_TABLE.put(Kind.INDEX, 3);
        MOST_PER_TABLE.put(Kind.FOREIGN_KEY, 2);
        MOST_PER_TABLE.put(Kind.STATISTICS, 1);
        MOST_PER_TABLE.put(Kind.TRIGGER, 1);
        MOST_PER_TABLE.put(Kind.POLICY, 1);
        MOST_PER_TABLE.put(Kind.RULE, 1);
    }

    private final SortedMap<String, Part> parts;

    private World(SortedMap<String, Part> parts) {
        this.parts = parts;
    }

    static World random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        World world = new World(new TreeMap<>());
        MOST.forEach((kind, most) -> {
            int count = kind == Kind.TABLE ? 1 + random.nextInt(most) : random.nextInt(most + 1);
            for (int i = 0; i < count; i++) {
                world.add(kind, kind.name() + i, random);
            }
        });
        return world;
    }

    List<Part> parts() {
        return List.copyOf(parts.values());
    }

    /** The same schema after some changes. */
    World mutated(SplittableRandom random) {
        World changed = new World(new TreeMap<>(parts));
        int times = 1 + random.nextInt(random.nextInt(4) == 0 ? 20 : 5);
        for (int i = 0; i < times; i++) {
            changed.mutate(random);
        }
        return changed;
    }

    private void mutate(SplittableRandom random) {
        int what = random.nextInt(10);
        if (what < 2 || parts.isEmpty()) {
            grow(random);
            return;
        }
        Part part = random(random, parts());
        if (what < 4) {
            parts.keySet().removeIf(path -> path.equals(part.path()) || path.startsWith(part.path() + "/"));
            return;
        }
        Set<String> attributes = new SchemaScript(this).attributes(part.path());
        if (!attributes.isEmpty()) {
            parts.put(part.path(), part.revised(random(random, List.copyOf(attributes))));
        }
    }

    private void grow(SplittableRandom random) {
        List<Part> tables =
                parts().stream().filter(part -> part.kind() == Kind.TABLE).toList();
        boolean inTable = random.nextInt(3) > 0 && !tables.isEmpty();
        Kind kind = random(random, List.copyOf(inTable ? MOST_PER_TABLE.keySet() : MOST.keySet()));
        int number = inTable && kind == Kind.PRIMARY_KEY ? 0 : random.nextInt(10);
        String path = (inTable ? random(random, tables).path() + "/" : "") + kind.name() + number;
        if (!parts.containsKey(path)) {
            add(kind, path, random);
        }
    }

    private void add(Kind kind, String path, SplittableRandom random) {
        parts.put(path, Part.of(kind, path, random.nextLong()));
        if (kind == Kind.TABLE) {
            MOST_PER_TABLE.forEach((child, most) -> {
                int count = child == Kind.COLUMN ? 1 + random.nextInt(most) : random.nextInt(most + 1);
                for (int i = 0; i < count; i++) {
                    add(child, path + "/" + child.name() + i, random);
                }
            });
        } else if (kind == Kind.MATERIALIZED_VIEW) {
            add(Kind.VIEW_INDEX, path + "/" + Kind.VIEW_INDEX.name() + 0, random);
        }
    }

    private static <T> T random(SplittableRandom random, List<T> list) {
        return new ArrayList<>(list).get(random.nextInt(list.size()));
    }
}
