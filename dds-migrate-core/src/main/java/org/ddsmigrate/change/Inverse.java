package org.ddsmigrate.change;

/** What takes a change back. */
public sealed interface Inverse permits Inverse.Exact, Inverse.Lossy {
    Change change();

    /** Gives back all that was there. */
    record Exact(Change change) implements Inverse {}

    /** Gives back the schema, but not what {@code lost} names: {@code the values of public.usage.cost}. */
    record Lossy(Change change, String lost) implements Inverse {}
}
