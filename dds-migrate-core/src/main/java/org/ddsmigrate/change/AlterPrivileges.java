package org.ddsmigrate.change;

import java.util.SortedSet;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Privilege;

/** Grants and revokes, until exactly the given privileges of others than the owner are left. */
public record AlterPrivileges(ObjectRef subject, SortedSet<Privilege> from, SortedSet<Privilege> to) implements Change {
    @Override
    public Inverse inverse() {
        return new Inverse.Exact(new AlterPrivileges(subject, to, from));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.alterPrivileges(this);
    }
}
