package org.ddsmigrate.scratch;

import java.util.concurrent.CompletableFuture;

/** A running server that this JVM started. */
interface ServerProcess {
    int port();

    long pid();

    boolean isAlive();

    /** Completes when the server has ended, for whatever reason. */
    CompletableFuture<?> ended();

    /** Disconnects everybody and stops it; true if its data is in order afterwards. */
    boolean stop();
}
