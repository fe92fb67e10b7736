package org.ddsmigrate.schema;

/** A name as the catalog holds it: unquoted, with its case kept (PostgreSQL, "Identifiers and Key Words"). */
public record Identifier(String value) implements Comparable<Identifier> {
    public static Identifier of(String value) {
        return new Identifier(value);
    }

    @Override
    public int compareTo(Identifier other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
