package org.ddsmigrate.schema;

import java.util.List;
import java.util.Optional;

/** An installed extension; what it owns is never read as ours. The version is the server's matter unless the model says one. */
public record Extension(Identifier name, Identifier schema, String version, Optional<String> comment)
        implements SchemaObject {
    @Override
    public ObjectRef ref() {
        return new ObjectRef(ObjectKind.EXTENSION, List.of(name.value()));
    }

    public Extension withVersion(String other) {
        return new Extension(name, schema, other, comment);
    }

    @Override
    public Extension withComment(Optional<String> other) {
        return new Extension(name, schema, version, other);
    }
}
