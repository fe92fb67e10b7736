package org.ddsmigrate.change;

import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Table;

/** Changes one aspect of a table that is not one of its columns. */
public record AlterTable(Table from, Table to, TableAspect aspect) implements Change {
    @Override
    public ObjectRef subject() {
        return from.ref();
    }

    @Override
    public Inverse inverse() {
        return new Inverse.Exact(new AlterTable(to, from, aspect));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.alterTable(this);
    }
}
