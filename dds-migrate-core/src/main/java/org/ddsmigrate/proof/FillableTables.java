package org.ddsmigrate.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddsmigrate.schema.CheckConstraint;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.Constraint;
import org.ddsmigrate.schema.Deferrability;
import org.ddsmigrate.schema.ExclusionConstraint;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.PrimaryKey;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Rule;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.UniqueConstraint;

/** Gathers what decides which rows each table takes: its own constraints and those of its parents. */
final class FillableTables {
    private final Schema schema;
    private final Demands demands;
    private final TypeSamples types;
    private final Map<QualifiedName, String> partitionBounds;
    private final Map<QualifiedName, List<Constraint>> constraints = new HashMap<>();
    private final Set<QualifiedName> rules = new HashSet<>();
    private final Map<QualifiedName, List<Index>> uniqueIndexes = new HashMap<>();

    /** @param partitionBounds the conditions that PostgreSQL prints for partitions */
    FillableTables(Schema schema, Demands demands, TypeSamples types, Map<QualifiedName, String> partitionBounds) {
        this.schema = schema;
        this.demands = demands;
        this.types = types;
        this.partitionBounds = partitionBounds;
        schema.all(Constraint.class)
                .forEach(c -> constraints
                        .computeIfAbsent(c.table(), t -> new ArrayList<>())
                        .add(c));
        schema.all(Rule.class).forEach(rule -> rules.add(rule.table()));
        schema.all(Index.class)
                .filter(index -> index.unique() && !index.columns().isEmpty())
                .forEach(index -> uniqueIndexes
                        .computeIfAbsent(index.table(), t -> new ArrayList<>())
                        .add(index));
    }

    /** The tables that rows are put into: leaves of partition trees, and the root of a tree that hashes. */
    List<FillableTable> all() {
        return schema.tables().filter(this::takesRows).map(this::fillable).toList();
    }

    /** Where rows of the table count as well: the tables that it is a partition of. */
    List<QualifiedName> partitionedParents(QualifiedName table) {
        List<QualifiedName> parents = new ArrayList<>();
        Optional<Table> next = schema.table(table);
        while (next.flatMap(Table::partitionOf).isPresent()) {
            QualifiedName parent = next.get().partitionOf().orElseThrow().parent();
            parents.add(parent);
            next = schema.table(parent);
        }
        return parents;
    }

    /** How rows can be put into the table. */
    RowInsert.Manner manner(FillableTable table) {
        if (rules.contains(table.name())) {
            return RowInsert.Manner.BARE;
        }
        List<QualifiedName> names = new ArrayList<>(partitionedParents(table.name()));
        names.add(table.name());
        boolean deferrable = names.stream()
                .flatMap(name -> constraints.getOrDefault(name, List.of()).stream())
                .anyMatch(FillableTables::isDeferrableKey);
        return deferrable ? RowInsert.Manner.STRICT : RowInsert.Manner.TOLERANT;
    }

    private static boolean isDeferrableKey(Constraint constraint) {
        if (constraint instanceof PrimaryKey key) {
            return key.deferrability() != Deferrability.NOT_DEFERRABLE;
        }
        if (constraint instanceof UniqueConstraint unique) {
            return unique.deferrability() != Deferrability.NOT_DEFERRABLE;
        }
        return constraint instanceof ExclusionConstraint exclusion
                && exclusion.definition().contains("DEFERRABLE");
    }

    private boolean takesRows(Table table) {
        boolean belowHash = partitionedParents(table.name()).stream().anyMatch(this::hashes);
        boolean leaf = table.partitionKey().isEmpty() || hashes(table.name());
        return leaf && !belowHash;
    }

    private boolean hashes(QualifiedName table) {
        return schema.table(table)
                .flatMap(Table::partitionKey)
                .map(key -> key.startsWith("HASH"))
                .orElse(false);
    }

    private FillableTable fillable(Table table) {
        List<Condition> conditions = new ArrayList<>();
        List<List<Identifier>> keys = new ArrayList<>();
        List<Reference> references = new ArrayList<>();
        Set<Identifier> required = new HashSet<>();
        List<QualifiedName> parents = partitionedParents(table.name());
        List<QualifiedName> same = new ArrayList<>(List.of(table.name()));
        same.addAll(parents);
        for (QualifiedName name : same) {
            for (Constraint constraint : constraints.getOrDefault(name, List.of())) {
                add(constraint, keys, references, required);
            }
            uniqueIndexes.getOrDefault(name, List.of()).forEach(index -> keys.add(index.columns()));
            keys.addAll(demands.keys().getOrDefault(name, List.of()));
            references.addAll(demands.references().getOrDefault(name, List.of()));
            conditions.addAll(demands.conditions().getOrDefault(name, List.of()));
        }
        for (CheckConstraint check : checks(table)) {
            conditions.add(condition(check.expression(), table));
        }
        Optional.ofNullable(partitionBounds.get(table.name()))
                .ifPresent(bound -> conditions.add(condition(bound, table)));
        table.columns().stream()
                .filter(column -> column.notNull() || types.refusesNull(column.type()))
                .forEach(column -> required.add(column.name()));
        return new FillableTable(table, conditions, keys, new ArrayList<>(new LinkedHashSet<>(references)), required);
    }

    private static void add(
            Constraint constraint, List<List<Identifier>> keys, List<Reference> references, Set<Identifier> required) {
        if (constraint instanceof PrimaryKey key) {
            keys.add(key.columns());
            required.addAll(key.columns());
        } else if (constraint instanceof UniqueConstraint unique) {
            keys.add(unique.columns());
        } else if (constraint instanceof ForeignKey key && key.enforced() && !key.period()) {
            references.add(Reference.of(key));
        }
    }

    /** Its own checks and those that it inherits. */
    private List<CheckConstraint> checks(Table table) {
        Set<QualifiedName> ancestors = new LinkedHashSet<>();
        collectAncestors(table, ancestors);
        List<CheckConstraint> checks = new ArrayList<>();
        for (QualifiedName ancestor : ancestors) {
            for (Constraint constraint : constraints.getOrDefault(ancestor, List.of())) {
                boolean applies = ancestor.equals(table.name())
                        || !(constraint instanceof CheckConstraint inherited && inherited.noInherit());
                if (constraint instanceof CheckConstraint check && check.enforced() && applies) {
                    checks.add(check);
                }
            }
        }
        return checks;
    }

    private void collectAncestors(Table table, Set<QualifiedName> found) {
        if (found.add(table.name())) {
            table.inherits().forEach(parent -> schema.table(parent).ifPresent(t -> collectAncestors(t, found)));
            table.partitionOf()
                    .flatMap(partition -> schema.table(partition.parent()))
                    .ifPresent(parent -> collectAncestors(parent, found));
        }
    }

    private static Condition condition(String expression, Table table) {
        Map<Identifier, String> computed = new LinkedHashMap<>();
        table.columns().forEach(c -> c.generated().ifPresent(g -> computed.put(c.name(), g.expression())));
        List<Identifier> names = table.columns().stream()
                .filter(column -> column.generated().isEmpty())
                .map(Column::name)
                .toList();
        return Condition.on(expression, names, computed);
    }
}
