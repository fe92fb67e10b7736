package org.ddsmigrate.change;

import org.ddsmigrate.schema.Constraint;
import org.ddsmigrate.schema.ObjectRef;

/** Changes one aspect of a constraint in place. */
public record AlterConstraint(Constraint from, Constraint to, ConstraintAspect aspect) implements Change {
    @Override
    public ObjectRef subject() {
        return from.ref();
    }

    @Override
    public Inverse inverse() {
        return new Inverse.Exact(new AlterConstraint(to, from, aspect));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.alterConstraint(this);
    }
}
