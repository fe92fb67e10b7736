package org.ddsmigrate.entities.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What the worker has to say about a {@link Request}: the provider's DDL, or why there is none. */
public sealed interface Answer permits Described, Failed {
    void writeTo(DataOutputStream out) throws IOException;

    static Answer readFrom(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case Described.KIND -> Described.readBody(in);
            case Failed.KIND -> Failed.readBody(in);
            default -> throw new IOException("unknown kind of answer: " + kind);
        };
    }
}
