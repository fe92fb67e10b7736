package org.ddsmigrate.cases.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table, view or materialized view that is written already.
 *
 * @param path of the part that it is
 * @param name quoted, with its schema
 * @param primaryKey the columns of its key, added when that is written
 */
record Relation(String path, String schema, String name, Style style, List<Shown> columns, List<Shown> primaryKey) {
    /** How the relation stores its rows. */
    enum Style {
        PLAIN,
        PARTITIONED,
        VIEW,
        MATERIALIZED
    }

    /**
     * A column as other parts see it.
     *
     * @param name quoted
     * @param labels of its enum, as literals
     */
    record Shown(String name, Family family, String type, boolean generated, List<String> labels) {
        @Override
        public String toString() {
            return name;
        }

        /** Conditions on the column that hold for every type of its family. */
        List<String> conditions() {
            return family.conditions(name, labels);
        }
    }

    static Relation of(String path, String schema, String name, Style style, List<Shown> columns) {
        return new Relation(path, schema, name, style, columns, new ArrayList<>());
    }

    List<Shown> of(Family... families) {
        return columns.stream()
                .filter(c -> List.of(families).contains(c.family()))
                .toList();
    }

    List<Shown> indexable() {
        return columns.stream().filter(c -> c.family().isOrdered()).toList();
    }

    /** A condition on one of the columns. */
    Optional<String> condition(Dice dice, String attribute) {
        return dice.maybe(attribute + ".column", columns).map(c -> dice.pick(attribute, c.conditions()));
    }

    @Override
    public String toString() {
        return name;
    }
}
