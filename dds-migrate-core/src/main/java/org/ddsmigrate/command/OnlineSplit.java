package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.change.Fill;
import org.ddsmigrate.diff.Difference;
import org.ddsmigrate.plan.Locking;
import org.ddsmigrate.plan.Plan;
import org.ddsmigrate.plan.Planner;
import org.ddsmigrate.proof.Draft;
import org.ddsmigrate.schema.CheckConstraint;
import org.ddsmigrate.schema.Constraint;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.MadeNames;
import org.ddsmigrate.schema.MaterializedView;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.PrimaryKey;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.UniqueConstraint;
import org.ddsmigrate.sql.Sql;

/**
 * Spreads a difference over several migrations, so that none keeps readers or writers of a table in use waiting while
 * rows are scanned: indexes are built and dropped concurrently, each in a file of its own; constraints are added without
 * looking at the rows, and validated by the next file; a column becomes required through a validated check (PostgreSQL,
 * ALTER TABLE, Notes); a key takes over an index that is there. Each stage is the way to a schema in between, so that
 * the undo of each file is planned, and proven, like any other.
 *
 * <p>Partitioned tables and tables with heirs are changed in one go: PostgreSQL can't do most of this there.
 */
final class OnlineSplit {
    private final Schema from;
    private final Schema to;
    private final List<Change> atOnce = new ArrayList<>();
    private final List<Change> fills = new ArrayList<>();
    private final Map<ObjectRef, Index> indexes = new LinkedHashMap<>();
    private final List<Constraint> keys = new ArrayList<>();
    private final List<Constraint> unproven = new ArrayList<>();
    private final List<AlterColumn> required = new ArrayList<>();
    private final List<Index> dropped = new ArrayList<>();
    private final List<Index> replacedIndexes = new ArrayList<>();

    private OnlineSplit(Schema from, Schema to, List<Change> changes) {
        this.from = from;
        this.to = to;
        Set<ObjectRef> replaced = new TreeSet<>();
        changes.stream()
                .filter(Drop.class::isInstance)
                .map(Change::subject)
                .filter(ref -> changes.stream()
                        .anyMatch(c -> c instanceof Create && c.subject().equals(ref)))
                .forEach(replaced::add);
        changes.forEach(change -> sort(change, replaced));
    }

    /** The drafts, in their order; at least one where something differs. */
    static List<Draft> split(Plan plan, Difference difference) {
        return new OnlineSplit(plan.from(), plan.to(), difference.changes()).drafts();
    }

    private void sort(Change change, Set<ObjectRef> replaced) {
        if (change instanceof Fill fill && isInUse(fill.table())) {
            fills.add(change);
        } else if (change instanceof AlterColumn alter
                && alter.aspect() == ColumnAspect.NULLABILITY
                && alter.to().notNull()
                && isInUse(alter.table())) {
            required.add(alter);
        } else if (replaced.contains(change.subject()) && !isPlainIndex(change)) {
            atOnce.add(change);
        } else if (change instanceof Create create) {
            sort(create);
        } else if (change instanceof Drop drop && drop.object() instanceof Index index && isInUse(index.table())) {
            (replaced.contains(index.ref()) ? replacedIndexes : dropped).add(index);
        } else {
            atOnce.add(change);
        }
    }

    /** One that may be missing for a while: no rows come in that it would have kept out. */
    private boolean isPlainIndex(Change change) {
        return (change instanceof Drop drop && drop.object() instanceof Index old && !old.unique())
                || (change instanceof Create create
                        && from.find(create.subject())
                                .filter(old -> old instanceof Index index && !index.unique())
                                .isPresent());
    }

    private void sort(Create create) {
        SchemaObject object = create.object();
        if (object instanceof Index index && index.valid() && isInUse(index.table())) {
            indexes.put(index.ref(), index);
        } else if (object instanceof Constraint key && indexOf(key).isPresent() && isInUse(key.table())) {
            indexOf(key).ifPresent(index -> indexes.put(index.ref(), index));
            keys.add(key);
        } else if (object instanceof ForeignKey key && key.validated() && key.enforced() && isPlain(key)) {
            unproven.add(key);
        } else if (object instanceof CheckConstraint check
                && check.validated()
                && check.enforced()
                && isInUse(check.table())) {
            unproven.add(check);
        } else {
            atOnce.add(create);
        }
    }

    private boolean isPlain(ForeignKey key) {
        return isInUse(key.table())
                && to.table(key.referencedTable()).filter(OnlineSplit::isWhole).isPresent();
    }

    /** Whether rows may be there, in one piece. */
    private boolean isInUse(QualifiedName name) {
        return from.find(ObjectRef.of(ObjectKind.MATERIALIZED_VIEW, name))
                        .filter(MaterializedView.class::isInstance)
                        .isPresent()
                || (from.table(name).filter(OnlineSplit::isWhole).isPresent()
                        && from.tables().noneMatch(other -> other.inherits().contains(name)));
    }

    private static boolean isWhole(Table table) {
        return table.partitionKey().isEmpty()
                && table.partitionOf().isEmpty()
                && table.inherits().isEmpty();
    }

    /** The unique index that a key can take over. */
    private static Optional<Index> indexOf(Constraint constraint) {
        if (constraint instanceof PrimaryKey key && !key.withoutOverlaps()) {
            return Optional.of(unique(key, key.columns(), key.include(), false, key.options()));
        }
        if (constraint instanceof UniqueConstraint key && !key.withoutOverlaps()) {
            return Optional.of(unique(key, key.columns(), key.include(), key.nullsNotDistinct(), key.options()));
        }
        return Optional.empty();
    }

    private static Index unique(
            Constraint key,
            List<Identifier> columns,
            List<Identifier> include,
            boolean nullsNotDistinct,
            Map<String, String> options) {
        return new Index(
                key.table(),
                key.name(),
                true,
                "btree",
                Sql.identifiers(columns),
                columns,
                include,
                nullsNotDistinct,
                options,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty());
    }

    private List<Draft> drafts() {
        OnlineStages stages = new OnlineStages(atOnce());
        FileSplit.split(Planner.plan(from, atOnce(), new Difference(atOnce, List.of())))
                .forEach(plan -> stages.add(plan, Locking.BRIEF));
        stages.add(fills, Locking.BRIEF);
        for (Index index : indexes.values()) {
            replacedIndexes.stream()
                    .filter(old -> old.ref().equals(index.ref()))
                    .forEach(old -> stages.go(Locking.CONCURRENT, objects -> objects.remove(old.ref())));
            Index bare = index.withComment(Optional.empty()).withStatistics(Map.of());
            stages.go(Locking.CONCURRENT, objects -> objects.put(bare.ref(), bare));
        }
        stages.addInTwo(Stream.concat(
                        unproven.stream().filter(this::needsNoNewKey),
                        required.stream().map(OnlineSplit::filled))
                .toList());
        stages.go(Locking.BRIEF, this::finish, change -> !isTakenOver(change));
        stages.goOn(objects ->
                required.forEach(alter -> objects.remove(filled(alter).ref())));
        stages.addInTwo(unproven.stream()
                .filter(constraint -> !needsNoNewKey(constraint))
                .toList());
        dropped.forEach(index -> stages.go(Locking.CONCURRENT, objects -> objects.remove(index.ref())));
        return stages.drafts();
    }

    /** The schema without all that takes longer; what it needs of the old one is still there. */
    private Schema atOnce() {
        return OnlineStages.edited(to, objects -> {
            indexes.keySet().forEach(objects::remove);
            keys.forEach(key -> objects.remove(key.ref()));
            unproven.forEach(constraint -> objects.remove(constraint.ref()));
            required.forEach(alter -> nullable(objects, alter, false));
            dropped.forEach(index -> objects.put(index.ref(), index));
            replacedIndexes.forEach(index -> objects.put(index.ref(), index));
        });
    }

    /** What takes no time once the indexes are built and the checks are validated. */
    private void finish(Map<ObjectRef, SchemaObject> objects) {
        required.forEach(alter -> nullable(objects, alter, true));
        objects.putAll(indexes);
        keys.forEach(key -> {
            objects.remove(index(key));
            objects.put(key.ref(), key);
        });
    }

    private static void nullable(Map<ObjectRef, SchemaObject> objects, AlterColumn alter, boolean notNull) {
        objects.computeIfPresent(
                ObjectRef.table(alter.table()),
                (ref, table) -> ((Table) table)
                        .withColumn(((Table) table)
                                .column(alter.to().name())
                                .orElseThrow()
                                .withNotNull(notNull)));
    }

    private boolean needsNoNewKey(Constraint constraint) {
        return keys.isEmpty() || !(constraint instanceof ForeignKey);
    }

    private boolean isTakenOver(Change change) {
        return change instanceof Drop
                && keys.stream().anyMatch(key -> index(key).equals(change.subject()));
    }

    private static ObjectRef index(Constraint key) {
        return ObjectRef.of(ObjectKind.INDEX, key.table(), key.name());
    }

    /** A check that lets SET NOT NULL do without a scan (PostgreSQL, ALTER TABLE). */
    private static CheckConstraint filled(AlterColumn alter) {
        return new CheckConstraint(
                alter.table(),
                MadeNames.of(alter.table().name(), alter.to().name(), "filled"),
                Sql.of("(%I IS NOT NULL)", alter.to().name()),
                false,
                true,
                true,
                Optional.empty());
    }
}
