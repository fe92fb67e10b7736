package org.ddsmigrate.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddsmigrate.change.Alter;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Rebuild;
import org.ddsmigrate.schema.CheckConstraint;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.DomainType;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.PrimaryKey;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TypeName;
import org.ddsmigrate.schema.UniqueConstraint;
import org.ddsmigrate.sql.Sql;

/** Finds out of a migration's changes what it demands of rows, and says it in the names that were there before. */
final class NewDemands {
    private final Schema before;
    private final List<Change> changes;
    private final Map<QualifiedName, Table> oldTables = new HashMap<>();
    private final RenamedNames names;
    private final Map<QualifiedName, List<Condition>> conditions = new HashMap<>();
    private final Map<QualifiedName, List<List<Identifier>>> keys = new HashMap<>();
    private final Map<QualifiedName, List<Reference>> references = new HashMap<>();
    private final Map<QualifiedName, Map<Identifier, Demands.NewType>> types = new HashMap<>();
    private final Map<QualifiedName, Set<String>> labels = new HashMap<>();

    private NewDemands(Schema before, List<Change> changes, RenamedNames names) {
        this.before = before;
        this.changes = changes;
        this.names = names;
        before.tables().forEach(table -> oldTables.put(names.table(table.name()), table));
    }

    /**
     * The demands of changes on the rows of a schema.
     *
     * @param names what tables and columns are called when the changes are made
     */
    static Demands of(Schema before, List<Change> changes, RenamedNames names) {
        NewDemands demands = new NewDemands(before, changes, names);
        changes.forEach(demands::typeOf);
        changes.forEach(demands::add);
        return new Demands(demands.conditions, demands.keys, demands.references, demands.types, demands.labels);
    }

    private void typeOf(Change change) {
        if (change instanceof AlterColumn alter && alter.aspect() == ColumnAspect.TYPE) {
            old(alter.table())
                    .ifPresent(table -> old(table, alter.from().name())
                            .ifPresent(column -> types.computeIfAbsent(table.name(), t -> new HashMap<>())
                                    .put(
                                            column.name(),
                                            new Demands.NewType(
                                                    alter.to().type(),
                                                    alter.from().name(),
                                                    alter.using()
                                                            .orElseGet(() -> Sql.of(
                                                                    "%I::%s",
                                                                    alter.from().name(),
                                                                    alter.to().type()))))));
        }
    }

    private void add(Change change) {
        if (change instanceof Create create) {
            created(create);
        } else if (change instanceof Alter alter) {
            type(alter.from(), alter.to(), Set.of());
        } else if (change instanceof Rebuild rebuild) {
            type(rebuild.from(), rebuild.to(), rebuild.moves().keySet());
        }
    }

    private void type(SchemaObject before, SchemaObject after, Set<String> moved) {
        if (after instanceof EnumType to) {
            Set<String> left = new HashSet<>(to.labels());
            left.addAll(moved);
            left.retainAll(((EnumType) before).labels());
            labels.put(to.name(), left);
        } else if (after instanceof DomainType to) {
            domain(to);
        }
    }

    private void created(Create create) {
        if (create.object() instanceof CheckConstraint check) {
            check(check);
        } else if (create.object() instanceof PrimaryKey key) {
            key(key.table(), key.columns());
        } else if (create.object() instanceof UniqueConstraint unique) {
            key(unique.table(), unique.columns());
        } else if (create.object() instanceof Index index && index.unique()) {
            key(index.table(), index.columns());
        } else if (create.object() instanceof ForeignKey key && key.enforced() && !key.period()) {
            reference(key);
        }
    }

    private Optional<Table> old(QualifiedName table) {
        return Optional.ofNullable(oldTables.get(table));
    }

    private Optional<Column> old(Table table, Identifier now) {
        return table.columns().stream()
                .filter(column -> names.column(table.name(), column.name()).equals(now))
                .findFirst();
    }

    /** The old names of columns; nothing if one of them is new. */
    private Optional<List<Identifier>> old(Table table, List<Identifier> columns) {
        List<Identifier> found = columns.stream()
                .flatMap(column -> old(table, column).stream())
                .map(Column::name)
                .toList();
        return found.size() == columns.size() ? Optional.of(found) : Optional.empty();
    }

    private void check(CheckConstraint check) {
        old(check.table()).filter(table -> speaksOfOldColumnsOnly(check)).ifPresent(table -> {
            Map<Identifier, Identifier> called = new LinkedHashMap<>();
            Map<Identifier, String> computed = new HashMap<>();
            for (Column column : table.columns()) {
                Identifier now = names.column(table.name(), column.name());
                called.put(column.name(), now);
                column.generated().ifPresent(formula -> computed.put(now, formula.expression()));
            }
            Map<Identifier, String> conversions = new HashMap<>();
            types.getOrDefault(table.name(), Map.of())
                    .forEach((column, type) -> conversions.put(type.name(), type.conversion()));
            conditions
                    .computeIfAbsent(table.name(), t -> new ArrayList<>())
                    .add(new Condition(check.expression(), called, conversions, computed).reduced());
        });
    }

    private boolean speaksOfOldColumnsOnly(CheckConstraint check) {
        Set<String> spoken = SqlTokens.names(check.expression());
        return changes.stream()
                .noneMatch(change -> change instanceof Create create
                        && create.object() instanceof org.ddsmigrate.schema.TableColumn added
                        && added.table().equals(check.table())
                        && spoken.contains(added.column().name().value()));
    }

    private void key(QualifiedName table, List<Identifier> columns) {
        old(table)
                .ifPresent(found -> old(found, columns)
                        .ifPresent(list -> keys.computeIfAbsent(found.name(), t -> new ArrayList<>())
                                .add(list)));
    }

    /** Nothing can refer to a table that is new, hence empty; its name stays as it is, and no rows will be found. */
    private void reference(ForeignKey key) {
        old(key.table())
                .ifPresent(table -> old(table, key.columns()).ifPresent(columns -> {
                    Optional<Table> target = old(key.referencedTable());
                    Optional<List<Identifier>> targets = target.flatMap(found -> old(found, key.referencedColumns()));
                    references
                            .computeIfAbsent(table.name(), t -> new ArrayList<>())
                            .add(new Reference(
                                    columns,
                                    targets.isPresent() ? target.orElseThrow().name() : key.referencedTable(),
                                    targets.orElse(key.referencedColumns()),
                                    key.match() == ForeignKey.Match.FULL));
                }));
    }

    private void domain(DomainType to) {
        before.tables()
                .forEach(table -> table.columns().forEach(column -> {
                    boolean has = TypeName.parse(column.type()).userDefined().equals(Optional.of(to.name()));
                    if (has && column.generated().isEmpty()) {
                        to.checks()
                                .forEach(check -> conditions
                                        .computeIfAbsent(table.name(), t -> new ArrayList<>())
                                        .add(Condition.on(
                                                SqlTokens.replaceWords(
                                                        check.expression(),
                                                        word -> word.equals("VALUE")
                                                                ? Sql.identifier(column.name())
                                                                : word),
                                                List.of(column.name()),
                                                Map.of())));
                    }
                }));
    }
}
