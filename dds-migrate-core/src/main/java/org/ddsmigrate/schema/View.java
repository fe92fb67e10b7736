package org.ddsmigrate.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A view.
 *
 * @param columns names, types and comments of its columns, in their order
 * @param definition the query of {@code pg_get_viewdef}, without the final semicolon
 * @param options {@code security_barrier}, {@code security_invoker}, {@code check_option}
 */
public record View(
        QualifiedName name,
        List<ViewColumn> columns,
        String definition,
        Map<String, String> options,
        Optional<String> comment)
        implements SchemaObject {
    public View {
        columns = List.copyOf(columns);
        options = Ordered.copyOf(options);
    }

    @Override
    public ObjectRef ref() {
        return ObjectRef.of(ObjectKind.VIEW, name);
    }

    @Override
    public View withComment(Optional<String> other) {
        return new View(name, columns, definition, options, other);
    }

    public View withDefinition(String other) {
        return new View(name, columns, other, options, comment);
    }

    public View withColumns(List<ViewColumn> other) {
        return new View(name, other, definition, options, comment);
    }
}
