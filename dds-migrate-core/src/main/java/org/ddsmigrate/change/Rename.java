package org.ddsmigrate.change;

import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectRef;

/** Gives an object another name; everything that refers to it follows. */
public record Rename(ObjectRef subject, Identifier name) implements Change {
    /** The object under its new name. */
    public ObjectRef renamed() {
        List<String> path = new ArrayList<>(subject.path());
        path.set(position(), name.value());
        return new ObjectRef(subject.kind(), path);
    }

    /** Behind a routine's name stand the types of its arguments. */
    private int position() {
        return switch (subject.kind()) {
            case ROUTINE, AGGREGATE -> 1;
            default -> subject.path().size() - 1;
        };
    }

    @Override
    public Inverse inverse() {
        return new Inverse.Exact(
                new Rename(renamed(), Identifier.of(subject.path().get(position()))));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.rename(this);
    }
}
