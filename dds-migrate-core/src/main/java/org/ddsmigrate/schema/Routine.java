package org.ddsmigrate.schema;

import java.util.List;
import java.util.Optional;

/**
 * A function or procedure.
 *
 * @param arguments the types that tell overloads apart, as {@code pg_get_function_identity_arguments} prints them
 *     without names and modes: {@code integer, text}
 * @param signature all arguments with modes and names, as {@code pg_get_function_identity_arguments} prints them
 * @param defaults how many of the last arguments have a default
 * @param result the result type; empty for a procedure
 * @param language whether the body is one that PostgreSQL parses
 * @param definition the whole statement of {@code pg_get_functiondef}, beginning with CREATE OR REPLACE and
 *     ending without a line end; carriage returns before line ends are left out
 */
public record Routine(
        QualifiedName name,
        Kind kind,
        String arguments,
        String signature,
        int defaults,
        Optional<String> result,
        String language,
        String definition,
        Optional<String> comment)
        implements SchemaObject {
    /** What the routine is called as. */
    public enum Kind {
        FUNCTION,
        WINDOW,
        PROCEDURE
    }

    @Override
    public ObjectRef ref() {
        return new ObjectRef(
                ObjectKind.ROUTINE, List.of(name.schema().value(), name.name().value(), arguments));
    }

    @Override
    public Routine withComment(Optional<String> other) {
        return new Routine(name, kind, arguments, signature, defaults, result, language, definition, other);
    }
}
