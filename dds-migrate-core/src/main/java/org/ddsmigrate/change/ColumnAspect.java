package org.ddsmigrate.change;

/** What of a column can be altered by itself. The order is that in which several are applied to one column. */
public enum ColumnAspect {
    /** Type and collation. */
    TYPE,
    GENERATED,
    IDENTITY,
    DEFAULT,
    NULLABILITY,
    STORAGE,
    COMPRESSION,
    STATISTICS,
    OPTIONS
}
