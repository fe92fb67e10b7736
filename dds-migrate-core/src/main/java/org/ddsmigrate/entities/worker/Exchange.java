package org.ddsmigrate.entities.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files through which the two JVMs talk; the standard streams belong to the project's classes. */
public final class Exchange {
    private Exchange() {}

    public static void writeRequest(Request request, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            request.writeTo(out);
        }
    }

    static Request readRequest(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return Request.readFrom(in);
        }
    }

    static void writeAnswer(Answer answer, Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            answer.writeTo(out);
        }
    }

    public static Answer readAnswer(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return Answer.readFrom(in);
        }
    }
}
