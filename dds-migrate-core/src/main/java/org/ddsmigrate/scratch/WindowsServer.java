package org.ddsmigrate.scratch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A server started by {@code pg_ctl}, which on Windows drops the rights that PostgreSQL refuses to have. */
record WindowsServer(ServerLaunch launch, ProcessHandle process, int port) implements ServerProcess {
    static WindowsServer start(ServerLaunch launch, int port) throws IOException, ServerLaunch.PortTaken {
        List<String> arguments = launch.arguments(port);
        SystemCommand.Outcome outcome = control(
                        launch, "start", "-l", launch.cluster().log().toString(), "-o", options(arguments))
                .run();
        ServerLog log = new ServerLog(launch.cluster().log());
        if (!outcome.succeeded() && log.text().contains("could not create any TCP/IP sockets")) {
            throw new ServerLaunch.PortTaken(log.reason());
        }
        ProcessHandle process = PostmasterFile.read(launch.cluster().data())
                .flatMap(PostmasterFile::process)
                .orElseThrow(() -> launch.notStarted(log.reason()));
        return new WindowsServer(launch, process, port);
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
            return control(launch, "stop", "-m", "fast").run().succeeded();
        } catch (IOException e) {
            return false;
        }
    }

    private static SystemCommand control(ServerLaunch launch, String action, String... more) {
        List<String> words = new ArrayList<>(List.of(
                launch.binaries().program("pg_ctl").toString(),
                action,
                "-w",
                "-D",
                launch.cluster().data().toString()));
        words.addAll(List.of(more));
        return new SystemCommand(words);
    }

    /** The arguments in one string for {@code pg_ctl}, which gets the data directory by itself. */
    private static String options(List<String> arguments) {
        StringBuilder options = new StringBuilder();
        for (String argument : arguments.subList(2, arguments.size())) {
            options.append(options.isEmpty() ? "" : " ")
                    .append('"')
                    .append(argument)
                    .append('"');
        }
        return options.toString();
    }
}
