package org.ddsmigrate.change;

import java.util.Optional;
import org.ddsmigrate.schema.ObjectRef;

/** Changes what COMMENT ON says of an object; empty removes it. */
public record Comment(ObjectRef subject, Optional<String> from, Optional<String> to) implements Change {
    @Override
    public Inverse inverse() {
        return new Inverse.Exact(new Comment(subject, to, from));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.comment(this);
    }
}
