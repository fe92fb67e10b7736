package org.ddsmigrate.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ddsmigrate.change.AlterTable;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.change.TableAspect;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.ReplicaIdentity;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;

/** Compares what a table says of itself, and its columns by name. */
final class TableComparator {
    static final String MOVED_BY_HAND =
            "Move it by hand: dds-migrate reads tablespaces, but leaves them to the operators.";

    private TableComparator() {}

    /** What names an index of the new table waits until the index is there. */
    static void create(Table table, Findings findings) {
        boolean indexed = table.replicaIdentity().kind() == ReplicaIdentity.Kind.INDEX;
        Table bare = table.withClusteredOn(Optional.empty());
        bare = indexed ? bare.withReplicaIdentity(ReplicaIdentity.DEFAULT) : bare;
        findings.add(new Create(bare));
        aspect(bare, table, TableAspect.CLUSTER, Table::clusteredOn, findings);
        aspect(bare, table, TableAspect.REPLICA_IDENTITY, Table::replicaIdentity, findings);
    }

    static void compare(Table from, Table to, Findings findings) {
        findings.unsupported(from.ref(), "tablespace", from.tablespace(), to.tablespace(), MOVED_BY_HAND);
        aspect(from, to, TableAspect.OF_TYPE, Table::ofType, findings);
        aspect(from, to, TableAspect.INHERITANCE, Table::inherits, findings);
        aspect(from, to, TableAspect.PARTITION, Table::partitionOf, findings);
        aspect(from, to, TableAspect.PERSISTENCE, Table::persistence, findings);
        aspect(from, to, TableAspect.ACCESS_METHOD, Table::accessMethod, findings);
        aspect(from, to, TableAspect.OPTIONS, Table::options, findings);
        aspect(from, to, TableAspect.CLUSTER, Table::clusteredOn, findings);
        aspect(from, to, TableAspect.REPLICA_IDENTITY, Table::replicaIdentity, findings);
        aspect(from, to, TableAspect.ROW_SECURITY, Table::rowSecurity, findings);
        findings.comment(from.ref(), from.comment(), to.comment());
        compareColumns(from, to, findings);
    }

    private static void aspect(
            Table from, Table to, TableAspect aspect, Function<Table, Object> value, Findings findings) {
        if (!value.apply(from).equals(value.apply(to))) {
            findings.add(new AlterTable(from, to, aspect));
        }
    }

    private static void compareColumns(Table from, Table to, Findings findings) {
        List<Column> added = new ArrayList<>(to.columns());
        for (Column before : from.columns()) {
            Optional<Column> after = to.column(before.name());
            if (after.isPresent()) {
                added.remove(after.get());
                ColumnComparator.compare(to.name(), before, after.get(), findings);
            } else {
                findings.add(new Drop(new TableColumn(from.name(), before)));
            }
        }
        added.forEach(column -> findings.add(new Create(new TableColumn(to.name(), column))));
    }
}
