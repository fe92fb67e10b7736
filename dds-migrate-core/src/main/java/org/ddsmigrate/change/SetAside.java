package org.ddsmigrate.change;

import java.util.List;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.SchemaObject;

/**
 * Copies what is about to be dropped into a table of its own, from where it can come back.
 *
 * @param object the table with the rows, or the column with the values
 * @param aside the table that gets them
 * @param key the columns by which the row of a value is found again; empty for a whole table
 */
public record SetAside(SchemaObject object, QualifiedName aside, List<Identifier> key) implements Change {
    private static final String PREFIX = "dds_kept_";

    /** The names of tables with what was set aside: no model says them, and no comparison looks at them. */
    public static final String PATTERN = PREFIX + "*";

    public SetAside {
        key = List.copyOf(key);
    }

    /** Into a table beside the old one, named after what it keeps. */
    public static SetAside of(SchemaObject object, List<Identifier> key) {
        List<String> path = object.ref().path();
        String name = PREFIX + String.join("_", path.subList(1, path.size()));
        return new SetAside(object, QualifiedName.of(path.get(0), name), key);
    }

    @Override
    public ObjectRef subject() {
        return object.ref();
    }

    @Override
    public Inverse inverse() {
        return new Inverse.Exact(new BringBack(this));
    }

    @Override
    public <R> R accept(ChangeVisitor<R> visitor) {
        return visitor.setAside(this);
    }
}
