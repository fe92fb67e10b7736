package org.ddsmigrate.proof;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.QualifiedName;

/**
 * What a migration will demand of the rows that are there, said of the tables and columns as they are before it: rows
 * that conform to the old schema alone may rightly stop it.
 *
 * @param conditions new checks, by table
 * @param keys new primary keys, unique constraints and indexes, by table
 * @param references new foreign keys, by table; empty targets mean a table that does not exist yet
 * @param types new types of columns, by table and column
 * @param labels what is left of an enum's labels
 */
record Demands(
        Map<QualifiedName, List<Condition>> conditions,
        Map<QualifiedName, List<List<Identifier>>> keys,
        Map<QualifiedName, List<Reference>> references,
        Map<QualifiedName, Map<Identifier, NewType>> types,
        Map<QualifiedName, Set<String>> labels) {
    static final Demands NONE = new Demands(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /**
     * The type that a column gets.
     *
     * @param conversion the expression that makes the new value of the old one
     * @param name what the conversion calls the column
     */
    record NewType(String type, Identifier name, String conversion) {}

    Demands {
        conditions = Map.copyOf(conditions);
        keys = Map.copyOf(keys);
        references = Map.copyOf(references);
        types = Map.copyOf(types);
        labels = Map.copyOf(labels);
    }
}
