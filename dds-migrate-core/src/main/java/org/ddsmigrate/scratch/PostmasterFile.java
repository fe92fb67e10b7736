package org.ddsmigrate.scratch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a running server writes of itself into its data directory. */
record PostmasterFile(long pid, Instant started, int port, boolean ready) {
    private static final String NAME = "postmaster.pid";
    private static final int PID = 0;
    private static final int STARTED = 2;
    private static final int PORT = 3;
    private static final int STATUS = 7;

    /** Empty if there is no such file, or while the server is still writing its first lines. */
    static Optional<PostmasterFile> read(Path data) {
        List<String> lines;
        try {
            lines = new String(Files.readAllBytes(data.resolve(NAME)), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            return Optional.empty();
        }
        if (lines.size() <= PORT) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PostmasterFile(
                    // A server in single-user mode writes its number with a minus sign.
                    Math.abs(Long.parseLong(lines.get(PID).strip())),
                    Instant.ofEpochSecond(Long.parseLong(lines.get(STARTED).strip())),
                    Integer.parseInt(lines.get(PORT).strip()),
                    lines.size() > STATUS && lines.get(STATUS).strip().equals("ready")));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The server, if it is alive and no other process that got the same number later. */
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(PostmasterFile::isPostgres)
                .filter(this::startedWithTheFile);
    }

    /** Deletes the file of a server that is gone but whose number another process has, which would stop the next one. */
    static void deleteIfStale(Path data) throws IOException {
        Optional<PostmasterFile> file = read(data);
        if (file.isPresent()
                && file.get().process().isEmpty()
                && ProcessHandle.of(file.get().pid()).isPresent()) {
            Files.deleteIfExists(data.resolve(NAME));
        }
    }

    private static boolean isPostgres(ProcessHandle handle) {
        return handle.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    private boolean startedWithTheFile(ProcessHandle handle) {
        // The file is written within the server's first moments; the clock of processes may run some seconds apart.
        return handle.info()
                .startInstant()
                .map(start -> Math.abs(start.getEpochSecond() - started.getEpochSecond()) <= 30)
                .orElse(true);
    }
}
