package org.ddsmigrate.entities.worker;

import java.io.IOException;
import java.io.InputStream;

/** Ends this JVM with the one that started it, even when that one is killed: the pipe between them closes then. */
final class ParentWatch {
    private ParentWatch() {}

    static void start() {
        InputStream pipe = System.in;
        System.setIn(InputStream.nullInputStream());
        Thread watch = new Thread(() -> haltAtEnd(pipe), "dds-migrate parent watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void haltAtEnd(InputStream pipe) {
        try {
            while (pipe.read() >= 0) {
                // The parent writes nothing; only the end counts.
            }
        } catch (IOException broken) {
            // A broken pipe is an end, too.
        }
        Runtime.getRuntime().halt(1);
    }
}
