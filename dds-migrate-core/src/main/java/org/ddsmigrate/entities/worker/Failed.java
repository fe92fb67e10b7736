package org.ddsmigrate.entities.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * Why the provider gave no DDL.
 *
 * @param className the model class at fault, where that is known
 * @param message the class that is missing for {@link Reason#MISSING_CLASS}, else the words of the provider or the JVM
 */
public record Failed(Reason reason, Optional<String> className, String message) implements Answer {
    static final byte KIND = 2;

    /** What went wrong, as far as the remedies differ. */
    public enum Reason {
        /** A class that a model class or the provider needs is not on the class path. */
        MISSING_CLASS,
        /** A class was compiled for a newer Java than the one that runs the worker. */
        NEWER_JAVA,
        /** A static initialiser of a model class failed. */
        INITIALIZER,
        /** A model class ended the JVM. */
        EXIT,
        /** The provider rejects the mapping. */
        MAPPING,
        /** The worker's heap is too small. */
        MEMORY,
        /** The provider is one that the worker cannot ask. */
        UNKNOWN_PROVIDER
    }

    @Override
    public void writeTo(DataOutputStream out) throws IOException {
        out.writeByte(KIND);
        Wire.writeText(out, reason.name());
        Wire.writeOptional(out, className);
        Wire.writeText(out, message);
    }

    static Failed readBody(DataInputStream in) throws IOException {
        return new Failed(Reason.valueOf(Wire.readText(in)), Wire.readOptional(in), Wire.readText(in));
    }
}
