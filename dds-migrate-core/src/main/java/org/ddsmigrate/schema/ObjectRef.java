package org.ddsmigrate.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Names one object of a database: its kind, and the path of names that leads to it. A column's path is schema, table,
 * column; a constraint's, index's, trigger's, policy's or rule's is schema, table, name; a routine's is schema, name,
 * argument types; an extension's and a schema's is its name alone.
 */
public record ObjectRef(ObjectKind kind, List<String> path) implements Comparable<ObjectRef> {
    private static final Comparator<ObjectRef> ORDER =
            Comparator.comparing(ObjectRef::kind).thenComparing(ObjectRef::path, ObjectRef::comparePaths);

    public ObjectRef {
        path = List.copyOf(path);
    }

    public static ObjectRef of(ObjectKind kind, QualifiedName name) {
        return new ObjectRef(kind, List.of(name.schema().value(), name.name().value()));
    }

    public static ObjectRef of(ObjectKind kind, QualifiedName owner, Identifier name) {
        return new ObjectRef(kind, List.of(owner.schema().value(), owner.name().value(), name.value()));
    }

    public static ObjectRef table(QualifiedName name) {
        return of(ObjectKind.TABLE, name);
    }

    public static ObjectRef column(QualifiedName table, Identifier name) {
        return of(ObjectKind.COLUMN, table, name);
    }

    /** The same object at another kind or path, for what hangs below it. */
    public ObjectRef child(ObjectKind childKind, Identifier name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name.value());
        return new ObjectRef(childKind, longer);
    }

    /** The last name of the path. */
    public Identifier name() {
        return new Identifier(path.get(path.size() - 1));
    }

    /** The first two names of the path: the relation, type or routine itself, or the table that the object is on. */
    public QualifiedName owner() {
        return QualifiedName.of(path.get(0), path.get(1));
    }

    @Override
    public int compareTo(ObjectRef other) {
        return ORDER.compare(this, other);
    }

    /** The object as messages name it: {@code column public.orders.total}. */
    @Override
    public String toString() {
        return kind.label() + " " + displayName();
    }

    /** The object without its kind: {@code public.orders.total}, {@code public.add(integer, integer)}. */
    public String displayName() {
        return switch (kind) {
            case ROUTINE, AGGREGATE, OPERATOR -> path.get(0) + "." + path.get(1) + "(" + path.get(2) + ")";
            case CAST -> "(" + path.get(0) + " AS " + path.get(1) + ")";
            default -> String.join(".", path);
        };
    }

    private static int comparePaths(List<String> left, List<String> right) {
        int shared = Math.min(left.size(), right.size());
        for (int i = 0; i < shared; i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
