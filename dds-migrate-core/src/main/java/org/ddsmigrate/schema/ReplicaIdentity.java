package org.ddsmigrate.schema;

import java.util.Optional;

/** What identifies a row to logical replication; the index is present for {@link Kind#INDEX} alone. */
public record ReplicaIdentity(Kind kind, Optional<Identifier> index) {
    /** The choices of ALTER TABLE … REPLICA IDENTITY. */
    public enum Kind {
        DEFAULT,
        INDEX,
        FULL,
        NOTHING
    }

    public static final ReplicaIdentity DEFAULT = new ReplicaIdentity(Kind.DEFAULT, Optional.empty());
}
