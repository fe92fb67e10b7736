package org.ddsmigrate.plan;

/** How long a migration may keep others waiting. */
public enum Locking {
    /** As long as its statements take: for databases that nobody works with meanwhile. */
    PLAIN,
    /** It waits for no lock longer than a moment, and scans no table while it holds one that blocks. */
    BRIEF,
    /** It builds or drops an index without blocking anybody, outside a transaction. */
    CONCURRENT
}
