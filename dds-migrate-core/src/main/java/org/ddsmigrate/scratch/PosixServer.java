package org.ddsmigrate.scratch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A server that is the child of this JVM and dies with it, even if the JVM is killed: a shell waits at the other end of
 * a pipe and has the server quit when the pipe breaks.
 */
record PosixServer(Process process, int port) implements ServerProcess {
    private static final String LAUNCHER = "exec 3<&0 </dev/null; p=$$; "
            + "( ( c=; read c <&3; if [ \"$c\" = stop ]; then kill -INT $p; else kill -QUIT $p; fi ) "
            + ">/dev/null 2>&1 & ); exec \"$@\" 3<&-";
    private static final int SECONDS_TO_START = 120;
    private static final int SECONDS_TO_STOP = 60;

    static PosixServer start(ServerLaunch launch, int port) throws IOException, ServerLaunch.PortTaken {
        // Not overwritten but replaced: on a development database, a server that another build started may write to it.
        Files.deleteIfExists(launch.cluster().log());
        List<String> command = new ArrayList<>(List.of("sh", "-c", LAUNCHER, "sh"));
        command.addAll(launch.privileges().command(launch.binaries().program("postgres"), launch.arguments(port)));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(launch.cluster().log().toFile());
        SystemCommand.cleanEnvironment(builder.environment());
        PosixServer server = new PosixServer(builder.start(), port);
        try {
            server.awaitReady(launch);
            return server;
        } catch (InterruptedException e) {
            server.process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw launch.notStarted("interrupted");
        }
    }

    private void awaitReady(ServerLaunch launch) throws InterruptedException, ServerLaunch.PortTaken {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (!isReady(launch.cluster())) {
            if (process.waitFor(2, TimeUnit.MILLISECONDS)) {
                throw ended(launch);
            }
            if (System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw launch.notStarted("not ready after " + SECONDS_TO_START + " s");
            }
        }
    }

    private boolean isReady(Cluster cluster) {
        Optional<PostmasterFile> file = PostmasterFile.read(cluster.data());
        return file.filter(found -> found.ready() && found.pid() == process.pid())
                .isPresent();
    }

    private static ServerLaunch.PortTaken ended(ServerLaunch launch) {
        String log = new ServerLog(launch.cluster().log()).text();
        if (log.contains("could not create any TCP/IP sockets")) {
            return new ServerLaunch.PortTaken(ServerLog.reason(log));
        }
        throw launch.notStarted(ServerLog.reason(log));
    }

    @Override
    public long pid() {
        return process.pid();
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public CompletableFuture<?> ended() {
        return process.onExit();
    }

    @Override
    public boolean stop() {
        try {
            OutputStream pipe = process.getOutputStream();
            pipe.write("stop\n".getBytes(StandardCharsets.US_ASCII));
            pipe.flush();
        } catch (IOException e) {
            // It has ended already.
        }
        try {
            if (process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                return process.exitValue() == 0;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        return false;
    }
}
