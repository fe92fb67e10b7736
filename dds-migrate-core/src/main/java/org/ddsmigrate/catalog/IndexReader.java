package org.ddsmigrate.catalog;

import org.ddsmigrate.catalog.IndexRows.IndexRow;
import org.ddsmigrate.catalog.Relations.Relation;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;

/** Reads the indexes that are no constraint's own. */
final class IndexReader {
    private final Reading reading;
    private final Relations relations;
    private final Attributes attributes;
    private final IndexRows indexes;

    IndexReader(Reading reading, Relations relations, Attributes attributes, IndexRows indexes) {
        this.reading = reading;
        this.relations = relations;
        this.attributes = attributes;
        this.indexes = indexes;
    }

    void addAll() {
        for (IndexRow index : indexes.all()) {
            relations.ours(index.table()).ifPresent(relation -> add(relation, index));
        }
    }

    private void add(Relation relation, IndexRow index) {
        if (index.standsAlone()) {
            reading.add(Address.RELATION, index.oid(), index(relation, index));
        } else if (index.isPartition()) {
            reading.implied(Address.RELATION, index.oid(), ObjectRef.of(ObjectKind.TABLE, relation.name()));
            if (index.constraint().isEmpty()) {
                reading.addInherited(index(relation, index));
            }
        }
    }

    private Index index(Relation relation, IndexRow index) {
        return new Index(
                relation.name(),
                index.name(),
                index.unique(),
                index.method(),
                IndexKeys.of(index.name(), index.definition()),
                attributes.names(relation.oid(), index.keys()),
                attributes.names(relation.oid(), index.include()),
                index.nullsNotDistinct(),
                index.options(),
                index.statistics(),
                index.tablespace(),
                index.predicate(),
                index.valid(),
                reading.comments().of(Address.RELATION, index.oid()));
    }
}
