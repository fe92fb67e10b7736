package org.ddsmigrate.schema;

import java.util.Locale;

/** The kinds of objects that are read, compared and written; in the order in which a script would create them. */
public enum ObjectKind {
    SCHEMA,
    EXTENSION,
    COLLATION,
    ENUM,
    DOMAIN,
    COMPOSITE,
    RANGE,
    SEQUENCE,
    ROUTINE,
    AGGREGATE,
    OPERATOR,
    CAST,
    TABLE,
    COLUMN,
    PRIMARY_KEY,
    UNIQUE,
    CHECK,
    EXCLUSION,
    INDEX,
    FOREIGN_KEY,
    STATISTICS,
    VIEW,
    MATERIALIZED_VIEW,
    RULE,
    TRIGGER,
    POLICY,
    PUBLICATION;

    /** The kind as people write it: {@code foreign key}, {@code materialized view}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
