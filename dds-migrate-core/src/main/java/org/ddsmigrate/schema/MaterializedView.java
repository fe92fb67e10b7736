package org.ddsmigrate.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A materialized view; whether it holds rows yet ({@code populated}) is part of how it is made again. */
public record MaterializedView(
        QualifiedName name,
        List<ViewColumn> columns,
        String definition,
        Map<String, String> options,
        Optional<Identifier> accessMethod,
        boolean populated,
        Optional<Identifier> clusteredOn,
        Optional<String> comment)
        implements SchemaObject {
    public MaterializedView {
        columns = List.copyOf(columns);
        options = Ordered.copyOf(options);
    }

    @Override
    public ObjectRef ref() {
        return ObjectRef.of(ObjectKind.MATERIALIZED_VIEW, name);
    }

    @Override
    public MaterializedView withComment(Optional<String> other) {
        return new MaterializedView(name, columns, definition, options, accessMethod, populated, clusteredOn, other);
    }

    public MaterializedView withDefinition(String other) {
        return new MaterializedView(name, columns, other, options, accessMethod, populated, clusteredOn, comment);
    }

    public MaterializedView withColumns(List<ViewColumn> other) {
        return new MaterializedView(name, other, definition, options, accessMethod, populated, clusteredOn, comment);
    }
}
