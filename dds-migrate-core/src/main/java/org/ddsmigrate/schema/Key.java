package org.ddsmigrate.schema;

import java.util.Map;
import java.util.Optional;

/** A constraint that an index of the same name holds. */
public sealed interface Key extends Constraint permits PrimaryKey, UniqueConstraint {
    /** The storage options of the index. */
    Map<String, String> options();

    Key withOptions(Map<String, String> other);

    @Override
    Key withComment(Optional<String> other);
}
