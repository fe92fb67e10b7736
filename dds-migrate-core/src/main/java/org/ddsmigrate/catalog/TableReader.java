package org.ddsmigrate.catalog;

import static org.ddsmigrate.catalog.Catalog.FIRST_OWN_OID;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_CLASS;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_INHERITS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddsmigrate.catalog.Attributes.Attribute;
import org.ddsmigrate.catalog.IndexRows.IndexRow;
import org.ddsmigrate.catalog.Relations.Relation;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.Generated;
import org.ddsmigrate.schema.PartitionOf;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.ReplicaIdentity;
import org.ddsmigrate.schema.RowSecurity;
import org.ddsmigrate.schema.Table;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Puts tables together from relations, columns, indexes and the parents they inherit from. */
final class TableReader {
    private final Reading reading;
    private final Relations relations;
    private final Attributes attributes;
    private final Sequences sequences;
    private final IndexRows indexes;
    private final Map<Long, List<QualifiedName>> parents = new HashMap<>();

    TableReader(Reading reading, Relations relations, Attributes attributes, Sequences sequences, IndexRows indexes) {
        this.reading = reading;
        this.relations = relations;
        this.attributes = attributes;
        this.sequences = sequences;
        this.indexes = indexes;
    }

    void read(Types types) {
        for (Record row : reading.catalog().fetch("parents", version -> query())) {
            relations
                    .name(row.get(PG_INHERITS.INHPARENT))
                    .ifPresent(
                            parent -> parents.computeIfAbsent(row.get(PG_INHERITS.INHRELID), oid -> new ArrayList<>())
                                    .add(parent));
        }
        for (Relation relation : relations.all()) {
            if (relation.isTable()) {
                reading.add(Address.RELATION, relation.oid(), table(relation, types));
            }
        }
    }

    private Table table(Relation relation, Types types) {
        Record row = relation.row();
        List<QualifiedName> from = parents.getOrDefault(relation.oid(), List.of());
        Optional<PartitionOf> partitionOf =
                relation.bound().flatMap(bound -> from.stream().findFirst().map(p -> new PartitionOf(p, bound)));
        return new Table(
                relation.name(),
                relation.persistence(),
                attributes.of(relation.oid()).stream()
                        .map(attribute -> column(relation, attribute))
                        .toList(),
                relation.options(),
                relation.accessMethod(),
                relation.partitionKey(),
                partitionOf,
                partitionOf.isPresent() ? List.of() : from,
                types.name(row.get(PG_CLASS.RELOFTYPE)),
                new RowSecurity(row.get(PG_CLASS.RELROWSECURITY), row.get(PG_CLASS.RELFORCEROWSECURITY)),
                replicaIdentity(relation),
                indexes.clusteredOn(relation.oid()),
                relation.tablespace(),
                reading.comments().of(Address.RELATION, relation.oid()));
    }

    private ReplicaIdentity replicaIdentity(Relation relation) {
        return switch (relation.row().get(PG_CLASS.RELREPLIDENT)) {
            case "f" -> new ReplicaIdentity(ReplicaIdentity.Kind.FULL, Optional.empty());
            case "n" -> new ReplicaIdentity(ReplicaIdentity.Kind.NOTHING, Optional.empty());
            case "i" ->
                indexes.of(relation.oid()).stream()
                        .filter(IndexRow::replicaIdentity)
                        .findFirst()
                        .map(index -> new ReplicaIdentity(ReplicaIdentity.Kind.INDEX, Optional.of(index.name())))
                        // The index was dropped: PostgreSQL then acts as for NOTHING.
                        .orElse(new ReplicaIdentity(ReplicaIdentity.Kind.NOTHING, Optional.empty()));
            default -> ReplicaIdentity.DEFAULT;
        };
    }

    private Column column(Relation table, Attribute attribute) {
        boolean generated = !attribute.generated().isEmpty();
        Generated.Kind kind = attribute.generated().equals("v") ? Generated.Kind.VIRTUAL : Generated.Kind.STORED;
        return new Column(
                attribute.name(),
                attribute.type(),
                attribute.notNull(),
                attribute.expression().filter(text -> !generated),
                attribute.expression().filter(text -> generated).map(text -> new Generated(text, kind)),
                sequences.identity(table.oid(), attribute),
                attribute.collation(),
                attribute.storage(),
                attribute.compression(),
                attribute.statistics(),
                attribute.options(),
                attribute.inherited(),
                reading.comments().of(Address.RELATION, table.oid(), attribute.number()));
    }

    private static Select<? extends Record> query() {
        return DSL.select(PG_INHERITS.INHRELID, PG_INHERITS.INHPARENT)
                .from(PG_INHERITS)
                .where(PG_INHERITS.INHRELID.ge(FIRST_OWN_OID))
                .orderBy(PG_INHERITS.INHRELID, PG_INHERITS.INHSEQNO);
    }
}
