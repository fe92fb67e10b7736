package org.ddsmigrate.scratch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.ddsmigrate.EnvironmentProblem;

/** How a server is started on a data directory. */
record ServerLaunch(
        PostgresBinaries binaries,
        Privileges privileges,
        Cluster cluster,
        List<String> settings,
        OptionalInt preferredPort) {
    private static final int ATTEMPTS = 20;

    ServerLaunch {
        settings = List.copyOf(settings);
    }

    /** Starts the server on a free port and returns when it accepts connections. */
    ServerProcess start() {
        EnvironmentProblem last = notStarted("no port is free");
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                int port = attempt == 0 && preferredPort.isPresent() ? preferredPort.getAsInt() : freePort();
                return binaries.platform().isWindows()
                        ? WindowsServer.start(this, port)
                        : PosixServer.start(this, port);
            } catch (PortTaken e) {
                // Somebody took the port between our looking and the server's binding.
                last = notStarted(e.log());
            } catch (IOException e) {
                throw new EnvironmentProblem(
                        "Cannot run the PostgreSQL server (" + e + ")",
                        binaries.program("postgres").toString(),
                        "If the file system of the cache folder forbids programs (noexec), name another folder (dds.cache).",
                        e);
            }
        }
        throw last;
    }

    /** The arguments of {@code postgres}. */
    List<String> arguments(int port) {
        List<String> arguments = new ArrayList<>(
                List.of("-D", cluster.data().toString(), "-p", Integer.toString(port), "-h", "127.0.0.1", "-k", ""));
        for (String setting : settings) {
            arguments.add("-c");
            arguments.add(setting);
        }
        return arguments;
    }

    /** The failure of a server that ended before it was ready. */
    EnvironmentProblem notStarted(String reason) {
        return new EnvironmentProblem(
                "The PostgreSQL server did not start: " + reason,
                cluster.data().toString(),
                "See that there is room on the disk and that the server may listen on 127.0.0.1, then try again.");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }

    /** Says that another program listens on the port. */
    static final class PortTaken extends Exception {
        private static final long serialVersionUID = 1L;

        private final String log;

        PortTaken(String log) {
            super(log);
            this.log = log;
        }

        String log() {
            return log;
        }
    }
}
