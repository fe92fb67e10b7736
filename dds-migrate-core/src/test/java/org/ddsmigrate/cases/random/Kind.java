package org.ddsmigrate.cases.random;

/** What a part of a random schema is; the order is that of creation. */
enum Kind {
    SCHEMA,
    COLLATION,
    ENUM,
    DOMAIN,
    COMPOSITE,
    SEQUENCE,
    FUNCTION,
    OVERLOAD,
    TABLE,
    COLUMN,
    PARTITION,
    PRIMARY_KEY,
    UNIQUE,
    CHECK,
    EXCLUSION,
    INDEX,
    FOREIGN_KEY,
    STATISTICS,
    VIEW,
    MATERIALIZED_VIEW,
    VIEW_INDEX,
    ROW_FUNCTION,
    TRIGGER_FUNCTION,
    TRIGGER,
    POLICY,
    RULE,
    GRANT,
    PUBLICATION
}
