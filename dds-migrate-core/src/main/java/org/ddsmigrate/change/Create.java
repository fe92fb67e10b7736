package org.ddsmigrate.change;

import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.SchemaObject;

/** Brings an object into being, with its comment and the privileges on it. */
public record Create(SchemaObject object) implements Change {
    @Override
    public ObjectRef subject() {
        return object.ref();
    }

    @Override
    public Inverse inverse() {
        return new Inverse.Exact(new Drop(object));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.create(this);
    }
}
