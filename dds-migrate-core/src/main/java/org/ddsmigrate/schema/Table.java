package org.ddsmigrate.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table with its columns. What hangs on it (keys, checks, indexes, triggers, policies) stands beside it in the
 * {@link Schema} and names it.
 *
 * @param options storage options, those of its TOAST table with the prefix {@code toast.}
 * @param accessMethod only where it is not {@code heap}
 * @param partitionKey as {@code pg_get_partkeydef} prints it, for a partitioned table
 * @param inherits the parents of a table that is not a partition, in their order
 * @param ofType the composite type of a typed table
 * @param clusteredOn the index of ALTER TABLE … CLUSTER ON
 * @param tablespace only where it is not the database's own; named, never changed
 */
public record Table(
        QualifiedName name,
        Persistence persistence,
        List<Column> columns,
        Map<String, String> options,
        Optional<Identifier> accessMethod,
        Optional<String> partitionKey,
        Optional<PartitionOf> partitionOf,
        List<QualifiedName> inherits,
        Optional<QualifiedName> ofType,
        RowSecurity rowSecurity,
        ReplicaIdentity replicaIdentity,
        Optional<Identifier> clusteredOn,
        Optional<Identifier> tablespace,
        Optional<String> comment)
        implements SchemaObject {
    public Table {
        columns = List.copyOf(columns);
        options = Ordered.copyOf(options);
        inherits = List.copyOf(inherits);
    }

    /** An ordinary table. */
    public static Table of(QualifiedName name, List<Column> columns) {
        return new Table(
                name,
                Persistence.PERMANENT,
                columns,
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                RowSecurity.OFF,
                ReplicaIdentity.DEFAULT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public ObjectRef ref() {
        return ObjectRef.table(name);
    }

    public Optional<Column> column(Identifier columnName) {
        return columns.stream().filter(c -> c.name().equals(columnName)).findFirst();
    }

    public Table withColumns(List<Column> other) {
        return new Table(
                name,
                persistence,
                other,
                options,
                accessMethod,
                partitionKey,
                partitionOf,
                inherits,
                ofType,
                rowSecurity,
                replicaIdentity,
                clusteredOn,
                tablespace,
                comment);
    }

    @Override
    public Table withComment(Optional<String> other) {
        return new Table(
                name,
                persistence,
                columns,
                options,
                accessMethod,
                partitionKey,
                partitionOf,
                inherits,
                ofType,
                rowSecurity,
                replicaIdentity,
                clusteredOn,
                tablespace,
                other);
    }

    /** The same table with everything that only concerns how its rows are kept taken from another. */
    public Table withStorageOf(Table other) {
        return new Table(
                name,
                other.persistence,
                columns,
                other.options,
                other.accessMethod,
                partitionKey,
                partitionOf,
                inherits,
                ofType,
                rowSecurity,
                other.replicaIdentity,
                other.clusteredOn,
                other.tablespace,
                comment);
    }

    public Table withPlaceOf(Table other) {
        return new Table(
                name,
                persistence,
                columns,
                options,
                accessMethod,
                other.partitionKey,
                other.partitionOf,
                other.inherits,
                other.ofType,
                rowSecurity,
                replicaIdentity,
                clusteredOn,
                tablespace,
                comment);
    }

    public Table withParents(Optional<PartitionOf> place, List<QualifiedName> heirOf) {
        return new Table(
                name,
                persistence,
                columns,
                options,
                accessMethod,
                partitionKey,
                place,
                heirOf,
                ofType,
                rowSecurity,
                replicaIdentity,
                clusteredOn,
                tablespace,
                comment);
    }

    public Table withRowSecurity(RowSecurity other) {
        return new Table(
                name,
                persistence,
                columns,
                options,
                accessMethod,
                partitionKey,
                partitionOf,
                inherits,
                ofType,
                other,
                replicaIdentity,
                clusteredOn,
                tablespace,
                comment);
    }

    public Table withReplicaIdentity(ReplicaIdentity other) {
        return new Table(
                name,
                persistence,
                columns,
                options,
                accessMethod,
                partitionKey,
                partitionOf,
                inherits,
                ofType,
                rowSecurity,
                other,
                clusteredOn,
                tablespace,
                comment);
    }

    public Table withClusteredOn(Optional<Identifier> other) {
        return new Table(
                name,
                persistence,
                columns,
                options,
                accessMethod,
                partitionKey,
                partitionOf,
                inherits,
                ofType,
                rowSecurity,
                replicaIdentity,
                other,
                tablespace,
                comment);
    }

    /** The table with one of its columns replaced, in its place. */
    public Table withColumn(Column column) {
        List<Column> replaced = new ArrayList<>(columns);
        replaced.replaceAll(c -> c.name().equals(column.name()) ? column : c);
        return withColumns(replaced);
    }
}
