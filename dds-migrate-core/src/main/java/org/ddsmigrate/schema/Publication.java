package org.ddsmigrate.schema;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A publication of logical replication.
 *
 * @param allTables whether it is FOR ALL TABLES
 * @param targets each thing published, as CREATE PUBLICATION takes it: {@code TABLE ONLY schema.name (columns) WHERE (…)} or
 *     {@code TABLES IN SCHEMA name}
 * @param options those that are not what CREATE PUBLICATION assumes: {@code publish}, {@code publish_via_partition_root} …
 */
public record Publication(
        Identifier name, boolean allTables, List<String> targets, Map<String, String> options, Optional<String> comment)
        implements SchemaObject {
    public Publication {
        targets = List.copyOf(targets);
        options = Ordered.copyOf(options);
    }

    @Override
    public ObjectRef ref() {
        return new ObjectRef(ObjectKind.PUBLICATION, List.of(name.value()));
    }

    @Override
    public Publication withComment(Optional<String> other) {
        return new Publication(name, allTables, targets, options, other);
    }
}
