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
        path.set(path.size() - 1, name.value());
        return new ObjectRef(subject.kind(), path);
    }

    @Override
    public Inverse inverse() {
        return new Inverse.Exact(new Rename(renamed(), subject.name()));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.rename(this);
    }
}
