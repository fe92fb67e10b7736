package org.ddsmigrate.change;

/** What of a table can be altered by itself. */
public enum TableAspect {
    /** Its composite type, for a typed table. */
    OF_TYPE,
    INHERITANCE,
    PARTITION,
    PERSISTENCE,
    ACCESS_METHOD,
    OPTIONS,
    CLUSTER,
    REPLICA_IDENTITY,
    ROW_SECURITY
}
