package org.ddsmigrate.plan;

import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.AlterTable;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.change.Rename;
import org.ddsmigrate.change.TableAspect;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;

/**
 * The places in PostgreSQL's name spaces that an object takes: relations, indexes and sequences share one per schema,
 * types another that every table is in too, constraints one per table, and a table has room for one primary key.
 */
final class Slots {
    private Slots() {}

    static List<String> takenBy(Change change) {
        if (change instanceof Create create) {
            return of(create.object());
        }
        if (change instanceof Rename rename) {
            return of(rename.renamed());
        }
        if (change instanceof AlterColumn alter && alter.aspect() == ColumnAspect.IDENTITY) {
            return ofIdentity(alter.to());
        }
        if (change instanceof AlterTable alter && alter.aspect() == TableAspect.PARTITION) {
            return ofPartition(alter.to());
        }
        return List.of();
    }

    /** A dropped table leaves the names of its keys and indexes too. */
    static List<String> leftBy(Change change, Needs needs) {
        if (change instanceof Drop drop) {
            List<String> slots = of(drop.object());
            needs.partsOfOld(drop.object()).forEach(part -> slots.addAll(of(part)));
            return slots;
        }
        if (change instanceof Rename rename) {
            return of(rename.subject());
        }
        if (change instanceof AlterColumn alter && alter.aspect() == ColumnAspect.IDENTITY) {
            return ofIdentity(alter.from());
        }
        if (change instanceof AlterTable alter && alter.aspect() == TableAspect.PARTITION) {
            return ofPartition(alter.from());
        }
        return List.of();
    }

    private static List<String> of(SchemaObject object) {
        List<String> slots = new ArrayList<>(of(object.ref()));
        if (object instanceof Table table) {
            table.columns().forEach(column -> slots.addAll(ofIdentity(column)));
            slots.addAll(ofPartition(table));
        }
        if (object instanceof TableColumn column) {
            slots.addAll(ofIdentity(column.column()));
        }
        return slots;
    }

    private static List<String> ofIdentity(Column column) {
        return column.identity()
                .map(identity -> List.of("relation " + identity.sequence()))
                .orElse(List.of());
    }

    /** Bounds must not overlap: old partitions leave before new ones come. */
    private static List<String> ofPartition(Table table) {
        return table.partitionOf()
                .map(place -> List.of("partition of " + place.parent()))
                .orElse(List.of());
    }

    private static List<String> of(ObjectRef ref) {
        String path = String.join("\u0000", ref.path());
        String inSchema = ref.path().get(0) + "." + ref.name();
        return switch (ref.kind()) {
            case TABLE, VIEW, MATERIALIZED_VIEW, COMPOSITE -> List.of("relation " + inSchema, "type " + inSchema);
            case SEQUENCE, INDEX -> List.of("relation " + inSchema);
            case ENUM, DOMAIN, RANGE -> List.of("type " + inSchema);
            case PRIMARY_KEY -> List.of("relation " + inSchema, "constraint " + path, "primary key " + ref.owner());
            case UNIQUE, EXCLUSION -> List.of("relation " + inSchema, "constraint " + path);
            case CHECK, FOREIGN_KEY -> List.of("constraint " + path);
            case ROUTINE, AGGREGATE -> List.of("routine " + path);
            case SCHEMA, EXTENSION, COLLATION, OPERATOR, CAST, COLUMN, STATISTICS, RULE, TRIGGER, POLICY, PUBLICATION ->
                List.of(ref.kind() + " " + path);
        };
    }
}
