package org.ddsmigrate.schema;

import java.util.List;
import java.util.Optional;

/**
 * A foreign key.
 *
 * @param onDeleteColumns the columns of ON DELETE SET NULL (…) or SET DEFAULT (…), where named (from PostgreSQL 15)
 * @param period whether the last column is a range matched by PERIOD (from PostgreSQL 18)
 * @param validated false after NOT VALID
 * @param enforced false for NOT ENFORCED (from PostgreSQL 18)
 */
public record ForeignKey(
        QualifiedName table,
        Identifier name,
        List<Identifier> columns,
        QualifiedName referencedTable,
        List<Identifier> referencedColumns,
        Match match,
        Action onUpdate,
        Action onDelete,
        List<Identifier> onDeleteColumns,
        boolean period,
        Deferrability deferrability,
        boolean validated,
        boolean enforced,
        Optional<String> comment)
        implements Constraint {
    /** How a partly null key is treated. */
    public enum Match {
        SIMPLE,
        FULL
    }

    /** What happens to the referencing rows. */
    public enum Action {
        NO_ACTION,
        RESTRICT,
        CASCADE,
        SET_NULL,
        SET_DEFAULT
    }

    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
        onDeleteColumns = List.copyOf(onDeleteColumns);
    }

    @Override
    public ObjectRef ref() {
        return ObjectRef.of(ObjectKind.FOREIGN_KEY, table, name);
    }

    @Override
    public ForeignKey withName(Identifier other) {
        return new ForeignKey(
                table,
                other,
                columns,
                referencedTable,
                referencedColumns,
                match,
                onUpdate,
                onDelete,
                onDeleteColumns,
                period,
                deferrability,
                validated,
                enforced,
                comment);
    }

    public ForeignKey withValidated(boolean other) {
        return new ForeignKey(
                table,
                name,
                columns,
                referencedTable,
                referencedColumns,
                match,
                onUpdate,
                onDelete,
                onDeleteColumns,
                period,
                deferrability,
                other,
                enforced,
                comment);
    }

    public ForeignKey withDeferrability(Deferrability other) {
        return new ForeignKey(
                table,
                name,
                columns,
                referencedTable,
                referencedColumns,
                match,
                onUpdate,
                onDelete,
                onDeleteColumns,
                period,
                other,
                validated,
                enforced,
                comment);
    }

    public ForeignKey withEnforced(boolean other) {
        return new ForeignKey(
                table,
                name,
                columns,
                referencedTable,
                referencedColumns,
                match,
                onUpdate,
                onDelete,
                onDeleteColumns,
                period,
                deferrability,
                validated,
                other,
                comment);
    }

    @Override
    public ForeignKey withComment(Optional<String> other) {
        return new ForeignKey(
                table,
                name,
                columns,
                referencedTable,
                referencedColumns,
                match,
                onUpdate,
                onDelete,
                onDeleteColumns,
                period,
                deferrability,
                validated,
                enforced,
                other);
    }
}
