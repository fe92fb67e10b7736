package org.ddsmigrate.schema;

import java.util.Optional;

/**
 * A check constraint of a table; inherited ones belong to the parent alone.
 *
 * @param expression as {@code pg_get_expr} prints it, without the outer parentheses of CHECK
 * @param validated false after NOT VALID
 * @param enforced false for NOT ENFORCED (from PostgreSQL 18)
 */
public record CheckConstraint(
        QualifiedName table,
        Identifier name,
        String expression,
        boolean noInherit,
        boolean validated,
        boolean enforced,
        Optional<String> comment)
        implements Constraint {
    @Override
    public ObjectRef ref() {
        return ObjectRef.of(ObjectKind.CHECK, table, name);
    }

    @Override
    public CheckConstraint withName(Identifier other) {
        return new CheckConstraint(table, other, expression, noInherit, validated, enforced, comment);
    }

    public CheckConstraint withTable(QualifiedName other) {
        return new CheckConstraint(other, name, expression, noInherit, validated, enforced, comment);
    }

    public CheckConstraint withExpression(String other) {
        return new CheckConstraint(table, name, other, noInherit, validated, enforced, comment);
    }

    public CheckConstraint withValidated(boolean other) {
        return new CheckConstraint(table, name, expression, noInherit, other, enforced, comment);
    }

    @Override
    public CheckConstraint withComment(Optional<String> other) {
        return new CheckConstraint(table, name, expression, noInherit, validated, enforced, other);
    }
}
