package org.ddsmigrate.proof;

import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.scratch.ScratchDatabase;

/** Puts the rows that proofs are tried on into a development database, for people who want some to look at. */
public final class DevelopmentRows {
    private DevelopmentRows() {}

    /** Fills the tables of a schema that was read from the database with usual values. */
    public static Filled fill(ScratchDatabase database, Schema schema) {
        return SampleRows.fill(database, schema, Demands.NONE, SampleRows.Values.USUAL);
    }
}
