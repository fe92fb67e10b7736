package org.ddsmigrate.proof;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.sql.Sql;

/**
 * An expression that must not be false for a row: a check, a domain's check, a partition's bound; of the schema as it
 * is, or as a migration will make it.
 *
 * @param expression as PostgreSQL printed it
 * @param names what the expression calls the table's columns, by the columns' present names
 * @param conversions what becomes of a column before the expression sees it, by the name that it has there
 * @param computed columns that are computed from others, by the name that they have in the expression
 */
record Condition(
        String expression,
        Map<Identifier, Identifier> names,
        Map<Identifier, String> conversions,
        Map<Identifier, String> computed) {
    Condition {
        names = Map.copyOf(names);
        conversions = Map.copyOf(conversions);
        computed = Map.copyOf(computed);
    }

    /** A condition on a table's columns under the names that they have, of which it uses some. */
    static Condition on(String expression, List<Identifier> columns, Map<Identifier, String> computed) {
        Map<Identifier, Identifier> names = new LinkedHashMap<>();
        columns.forEach(column -> names.put(column, column));
        return new Condition(expression, names, Map.of(), computed).reduced();
    }

    /** Without what the expression does not speak of. */
    Condition reduced() {
        Set<String> spoken = new LinkedHashSet<>(SqlTokens.names(expression));
        Map<Identifier, String> used = new LinkedHashMap<>();
        computed.forEach((name, formula) -> {
            if (spoken.contains(name.value())) {
                used.put(name, formula);
            }
        });
        used.values().forEach(formula -> spoken.addAll(SqlTokens.names(formula)));
        names.forEach((own, as) -> {
            if (spoken.contains(as.value()) && conversions.containsKey(as)) {
                spoken.addAll(SqlTokens.names(conversions.getOrDefault(as, "")));
            }
        });
        Map<Identifier, Identifier> kept = new LinkedHashMap<>();
        names.forEach((own, as) -> {
            if (spoken.contains(as.value()) && !used.containsKey(as)) {
                kept.put(own, as);
            }
        });
        return new Condition(expression, kept, conversions, used);
    }

    /** The columns that decide it. */
    Set<Identifier> columns() {
        return names.keySet();
    }

    /**
     * The condition as a part of a query.
     *
     * @param values SQL for the value of each column
     */
    String sql(Map<Identifier, String> values) {
        String given = names.entrySet().stream()
                .map(name -> Sql.of("%s AS %I", values.getOrDefault(name.getKey(), "NULL"), name.getValue()))
                .sorted()
                .collect(Collectors.joining(", "));
        String converted = names.values().stream()
                .map(as -> conversions.containsKey(as)
                        ? Sql.of("(%s) AS %I", conversions.getOrDefault(as, "NULL"), as)
                        : Sql.identifier(as))
                .sorted()
                .collect(Collectors.joining(", "));
        String formulas = computed.entrySet().stream()
                .map(formula -> Sql.of(", (%s) AS %I", formula.getValue(), formula.getKey()))
                .sorted()
                .collect(Collectors.joining());
        return "(SELECT (" + expression + ") FROM (SELECT r.*" + formulas + " FROM (SELECT " + converted
                + " FROM (SELECT " + given + ") r) r) r) IS NOT FALSE";
    }
}
