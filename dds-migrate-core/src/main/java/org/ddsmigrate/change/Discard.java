package org.ddsmigrate.change;

import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.SchemaObject;

/** Drops the old type that a {@link Rebuild} has set aside, when no column holds its values any more. */
public record Discard(SchemaObject old, Identifier aside) implements Change {
    @Override
    public ObjectRef subject() {
        return old.ref();
    }

    /** The rebuild's own inverse gives the old type back. */
    @Override
    public Inverse inverse() {
        return new Inverse.Exact(this);
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.discard(this);
    }
}
