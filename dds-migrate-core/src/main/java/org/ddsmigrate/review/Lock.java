package org.ddsmigrate.review;

/**
 * A lock on a table or an index that a transaction held when a statement had ended.
 *
 * @param relation the oid of what is locked
 * @param mode as PostgreSQL calls it
 * @param taken whether this statement took it, rather than an earlier one of the transaction
 */
public record Lock(long relation, Mode mode, boolean taken) {
    /** From the weakest to the strongest. */
    public enum Mode {
        ACCESS_SHARE("AccessShareLock", "nothing but DROP and ALTER"),
        ROW_SHARE("RowShareLock", "nothing but exclusive locks"),
        ROW_EXCLUSIVE("RowExclusiveLock", "index builds"),
        SHARE_UPDATE_EXCLUSIVE("ShareUpdateExclusiveLock", "other schema changes and VACUUM"),
        SHARE("ShareLock", "writes"),
        SHARE_ROW_EXCLUSIVE("ShareRowExclusiveLock", "writes"),
        EXCLUSIVE("ExclusiveLock", "writes"),
        ACCESS_EXCLUSIVE("AccessExclusiveLock", "reads and writes");

        private final String word;
        private final String blocks;

        Mode(String word, String blocks) {
            this.word = word;
            this.blocks = blocks;
        }

        /** As {@code pg_locks} spells it. */
        public String word() {
            return word;
        }

        /** What others can't do while it is held. */
        public String blocks() {
            return blocks;
        }

        /** Whether an application that writes has to wait. */
        public boolean blocksWrites() {
            return compareTo(SHARE) >= 0;
        }

        /** The mode that {@code pg_locks} names. */
        public static Mode of(String word) {
            for (Mode mode : values()) {
                if (mode.word.equals(word)) {
                    return mode;
                }
            }
            throw new IllegalArgumentException("PostgreSQL knows no lock mode " + word);
        }
    }
}
