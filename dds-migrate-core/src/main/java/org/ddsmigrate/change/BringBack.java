package org.ddsmigrate.change;

import org.ddsmigrate.schema.ObjectRef;

/** Puts what was set aside into the table or column that is there again, and removes the copy. */
public record BringBack(SetAside kept) implements Change {
    @Override
    public ObjectRef subject() {
        return kept.subject();
    }

    @Override
    public Inverse inverse() {
        return new Inverse.Exact(kept);
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.bringBack(this);
    }
}
