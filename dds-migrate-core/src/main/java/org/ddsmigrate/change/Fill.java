package org.ddsmigrate.change;

import java.util.Locale;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;

/** Gives the rows in which a column is null a value, before it becomes required. */
public record Fill(QualifiedName table, Identifier column, String expression) implements Change {
    /** Whether the name of another column stands in the expression, in whatever spelling. */
    public boolean mayRead(Identifier other) {
        String name = other.value().replace("\"", "\"\"").toLowerCase(Locale.ROOT);
        return !other.equals(column) && expression.toLowerCase(Locale.ROOT).contains(name);
    }

    @Override
    public ObjectRef subject() {
        return ObjectRef.column(table, column);
    }

    @Override
    public Inverse inverse() {
        return new Inverse.Lossy(this, "which values of " + table + "." + column + " were null");
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.fill(this);
    }
}
