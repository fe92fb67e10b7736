package org.ddsmigrate.diff;

import org.ddsmigrate.schema.Routine;

/** What CREATE OR REPLACE FUNCTION accepts (PostgreSQL, CREATE FUNCTION, Notes). */
final class Signatures {
    private Signatures() {}

    /**
     * Replacing keeps the kind, the result and the names of the arguments, and takes no default away.
     */
    static boolean replaceable(Routine from, Routine to) {
        return from.kind() == to.kind()
                && from.result().equals(to.result())
                && from.signature().equals(to.signature())
                && from.defaults() <= to.defaults();
    }
}
