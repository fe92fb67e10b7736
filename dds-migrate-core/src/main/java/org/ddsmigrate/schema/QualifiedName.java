package org.ddsmigrate.schema;

import java.util.Comparator;

/** The name of an object within its schema. */
public record QualifiedName(Identifier schema, Identifier name) implements Comparable<QualifiedName> {
    private static final Comparator<QualifiedName> ORDER =
            Comparator.comparing(QualifiedName::schema).thenComparing(QualifiedName::name);

    public static QualifiedName of(String schema, String name) {
        return new QualifiedName(new Identifier(schema), new Identifier(name));
    }

    @Override
    public int compareTo(QualifiedName other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return schema + "." + name;
    }
}
