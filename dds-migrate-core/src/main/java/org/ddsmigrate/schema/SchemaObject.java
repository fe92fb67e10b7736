package org.ddsmigrate.schema;

import java.util.Optional;

/** Anything in a database that can be created, compared and dropped by name. */
public sealed interface SchemaObject
        permits Namespace,
                Extension,
                Collation,
                EnumType,
                DomainType,
                CompositeType,
                RangeType,
                Sequence,
                Routine,
                Aggregate,
                Operator,
                Cast,
                Table,
                TableColumn,
                Constraint,
                Index,
                ExtendedStatistics,
                View,
                MaterializedView,
                Rule,
                Trigger,
                Policy,
                Publication {
    /** The object's kind and name. */
    ObjectRef ref();

    /** What COMMENT ON says of it. */
    Optional<String> comment();

    /** The same object with another comment, or none. */
    SchemaObject withComment(Optional<String> other);
}
