package org.ddsmigrate.change;

import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.SchemaObject;

/** Changes an object of a kind that needs no finer distinction, in place; from and to have the same name. */
public record Alter(SchemaObject from, SchemaObject to) implements Change {
    @Override
    public ObjectRef subject() {
        return from.ref();
    }

    @Override
    public Inverse inverse() {
        return new Inverse.Exact(new Alter(to, from));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.alter(this);
    }
}
