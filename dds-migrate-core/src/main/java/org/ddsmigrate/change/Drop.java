package org.ddsmigrate.change;

import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Sequence;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;

/** Removes an object with what is part of it: a table with its columns, keys, indexes and triggers. */
public record Drop(SchemaObject object) implements Change {
    @Override
    public ObjectRef subject() {
        return object.ref();
    }

    @Override
    public Inverse inverse() {
        Change create = new Create(object);
        if (object instanceof Table) {
            return new Inverse.Lossy(create, "the rows of " + object.ref().displayName());
        }
        if (object instanceof TableColumn column && column.column().generated().isEmpty()) {
            return new Inverse.Lossy(create, "the values of " + object.ref().displayName());
        }
        if (object instanceof Sequence) {
            return new Inverse.Lossy(create, "the count of " + object.ref().displayName());
        }
        return new Inverse.Exact(create);
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.drop(this);
    }
}
