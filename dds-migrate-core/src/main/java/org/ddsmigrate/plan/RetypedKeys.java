package org.ddsmigrate.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.PrimaryKey;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.UniqueConstraint;

/** The foreign keys that can't stay while the columns of keys change their types. */
final class RetypedKeys {
    private RetypedKeys() {}

    /** Those that have a changed column at both ends, or refer to a key that carries one along. */
    static List<ForeignKey> foreignKeys(Schema schema, Set<ObjectRef> retyped) {
        return schema.all(ForeignKey.class)
                .filter(key -> (hasOneOf(retyped, key.table(), key.columns())
                                && hasOneOf(retyped, key.referencedTable(), key.referencedColumns()))
                        || included(schema, key.referencedTable())
                                .anyMatch(columns -> hasOneOf(retyped, key.referencedTable(), columns)))
                .toList();
    }

    /** The columns that keys carry along: PostgreSQL does not make a foreign key again when one of these changes. */
    private static Stream<List<Identifier>> included(Schema schema, QualifiedName table) {
        return Stream.concat(
                schema.all(PrimaryKey.class)
                        .filter(key -> key.table().equals(table))
                        .map(PrimaryKey::include),
                schema.all(UniqueConstraint.class)
                        .filter(key -> key.table().equals(table))
                        .map(UniqueConstraint::include));
    }

    private static boolean hasOneOf(Set<ObjectRef> retyped, QualifiedName table, List<Identifier> columns) {
        return columns.stream().anyMatch(column -> retyped.contains(ObjectRef.column(table, column)));
    }
}
