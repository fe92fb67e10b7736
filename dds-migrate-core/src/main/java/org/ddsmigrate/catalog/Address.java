package org.ddsmigrate.catalog;

/** Where an object stands in the catalog: the OID of its system table, and its own. */
record Address(long catalog, long oid) {
    // The OIDs of the system tables are the same in all versions.
    static final long AM = 2601;
    static final long CAST = 2605;
    static final long COLLATION = 3456;
    static final long CONSTRAINT = 2606;
    static final long DEFAULT = 2604;
    static final long EXTENSION = 3079;
    static final long NAMESPACE = 2615;
    static final long OPERATOR = 2617;
    static final long POLICY = 3256;
    static final long PROC = 1255;
    static final long PUBLICATION = 6104;
    static final long PUBLICATION_NAMESPACE = 6237;
    static final long PUBLICATION_TABLE = 6106;
    static final long RELATION = 1259;
    static final long REWRITE = 2618;
    static final long STATISTICS = 3381;
    static final long TRIGGER = 2620;
    static final long TYPE = 1247;
}
