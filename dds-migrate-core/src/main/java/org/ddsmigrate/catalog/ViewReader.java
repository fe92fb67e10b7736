package org.ddsmigrate.catalog;

import static org.jooq.meta.postgres.pg_catalog.Tables.PG_CLASS;

import java.util.List;
import org.ddsmigrate.catalog.Relations.Relation;
import org.ddsmigrate.schema.MaterializedView;
import org.ddsmigrate.schema.View;
import org.ddsmigrate.schema.ViewColumn;

/** Puts views and materialized views together from relations, columns and indexes. */
final class ViewReader {
    private final Reading reading;
    private final Relations relations;
    private final Attributes attributes;
    private final IndexRows indexes;

    ViewReader(Reading reading, Relations relations, Attributes attributes, IndexRows indexes) {
        this.reading = reading;
        this.relations = relations;
        this.attributes = attributes;
        this.indexes = indexes;
    }

    void addAll() {
        for (Relation relation : relations.all()) {
            if (relation.kind() == 'v') {
                reading.add(Address.RELATION, relation.oid(), view(relation));
            } else if (relation.kind() == 'm') {
                reading.add(Address.RELATION, relation.oid(), materialized(relation));
            }
        }
    }

    private View view(Relation relation) {
        return new View(
                relation.name(),
                columns(relation),
                relation.query(),
                relation.options(),
                reading.comments().of(Address.RELATION, relation.oid()));
    }

    private MaterializedView materialized(Relation relation) {
        relation.tablespace()
                .ifPresent(space ->
                        reading.addUnmanaged("tablespace of a materialized view", relation.name() + " in " + space));
        return new MaterializedView(
                relation.name(),
                columns(relation),
                relation.query(),
                relation.options(),
                relation.accessMethod(),
                relation.row().get(PG_CLASS.RELISPOPULATED),
                indexes.clusteredOn(relation.oid()),
                reading.comments().of(Address.RELATION, relation.oid()));
    }

    private List<ViewColumn> columns(Relation relation) {
        return attributes.of(relation.oid()).stream()
                .map(attribute -> new ViewColumn(
                        attribute.name(),
                        attribute
                                .collation()
                                .map(collation -> attribute.type() + " COLLATE " + collation)
                                .orElse(attribute.type()),
                        attribute.expression(),
                        reading.comments().of(Address.RELATION, relation.oid(), attribute.number())))
                .toList();
    }
}
