package org.ddsmigrate.scratch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server whose JVM is gone but which did not notice, because the shell between them was killed as well. */
record OrphanedServer(ProcessHandle process) {
    private static final int SECONDS_TO_STOP = 10;

    static Optional<OrphanedServer> of(Path data) {
        return PostmasterFile.read(data).flatMap(PostmasterFile::process).map(OrphanedServer::new);
    }

    /** Has it quit at once, since its data is about to be deleted. */
    void stop() {
        try {
            new SystemCommand(List.of("kill", "-QUIT", Long.toString(process.pid()))).run();
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (IOException | ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
