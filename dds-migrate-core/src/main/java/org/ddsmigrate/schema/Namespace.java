package org.ddsmigrate.schema;

import java.util.List;
import java.util.Optional;

/** A schema in PostgreSQL's sense: the name space that objects live in. */
public record Namespace(Identifier name, Optional<String> comment) implements SchemaObject {
    @Override
    public ObjectRef ref() {
        return new ObjectRef(ObjectKind.SCHEMA, List.of(name.value()));
    }

    @Override
    public Namespace withComment(Optional<String> other) {
        return new Namespace(name, other);
    }
}
