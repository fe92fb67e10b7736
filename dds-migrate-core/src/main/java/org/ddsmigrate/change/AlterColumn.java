package org.ddsmigrate.change;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;

/**
 * Changes one aspect of a column in place.
 *
 * @param using for {@link ColumnAspect#TYPE}, the expression that turns the old value into the new one, where
 *     PostgreSQL has no cast of its own that would do
 */
public record AlterColumn(QualifiedName table, Column from, Column to, ColumnAspect aspect, Optional<String> using)
        implements Change {
    public AlterColumn(QualifiedName table, Column from, Column to, ColumnAspect aspect) {
        this(table, from, to, aspect, Optional.empty());
    }

    public AlterColumn withUsing(String expression) {
        return new AlterColumn(table, from, to, aspect, Optional.of(expression));
    }

    @Override
    public ObjectRef subject() {
        return ObjectRef.column(table, from.name());
    }

    @Override
    public Inverse inverse() {
        Change back = new AlterColumn(table, to, from, aspect);
        return using.isPresent() && !mentionsColumn(using.get())
                ? new Inverse.Lossy(back, "the values of " + subject().displayName())
                : new Inverse.Exact(back);
    }

    /** An expression without the column keeps nothing of its values. */
    private boolean mentionsColumn(String expression) {
        return Pattern.compile("\\b" + Pattern.quote(from.name().value()) + "\\b")
                .matcher(expression)
                .find();
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.alterColumn(this);
    }
}
