package org.ddsmigrate.scratch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A JVM of its own that starts a server, says so, and goes on until it is told to end or is killed. */
final class ForkedJvm {
    private static final String END = ".";

    private final Process process;
    private final BufferedReader output;

    private ForkedJvm(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts a scratch server in another JVM, whose command line begins with the given words. */
    static ForkedJvm scratch(Path cache, String... prefix) throws IOException {
        return start(List.of("scratch", cache.toString()), prefix);
    }

    /** Starts a development server in another JVM. */
    static ForkedJvm development(Path cache, Path folder) throws IOException {
        return start(List.of("development", cache.toString(), folder.toString()));
    }

    private static ForkedJvm start(List<String> arguments, String... prefix) throws IOException {
        List<String> command = new ArrayList<>(List.of(prefix));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ForkedJvm.class.getName()));
        command.addAll(arguments);
        return new ForkedJvm(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** What the other JVM says of its server; waits until it does. */
    Map<String, String> said() throws IOException {
        Map<String, String> said = new TreeMap<>();
        for (String line = output.readLine(); line != null && !line.equals(END); line = output.readLine()) {
            int colon = line.indexOf(": ");
            said.put(colon < 0 ? line : line.substring(0, colon), colon < 0 ? "" : line.substring(colon + 2));
        }
        return said;
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Lets it end by itself; one that is forgotten ends with this JVM. */
    void end() throws IOException, InterruptedException {
        process.getOutputStream().close();
        process.waitFor();
    }

    public static void main(String[] arguments) throws Exception {
        Path cache = Path.of(arguments[1]);
        EmbeddedOptions options = TestServers.options(PostgresVersions.DEFAULT_MAJOR)
                .withCache(new CacheFolder(cache))
                .withData(new CacheFolder(cache));
        if (arguments[0].equals("scratch")) {
            try (ScratchServer server = EmbeddedPostgres.start(options)) {
                say("server", Long.toString(((EmbeddedServer) server).pid()));
                sayWhere(server.createDatabase("forked"));
            }
        } else {
            DevelopmentOptions development =
                    new DevelopmentOptions(options, Path.of(arguments[2]), "shop", "shop_owner");
            try (DevelopmentServer server = DevelopmentServer.start(development)) {
                say("started here", Boolean.toString(server.startedHere()));
                sayWhere(server.database());
            }
        }
    }

    private static void sayWhere(ScratchDatabase database) throws IOException {
        say("url", database.url());
        say("user", database.user());
        say("password", database.password());
        System.out.println(END);
        while (System.in.read() >= 0) {
            // Goes on until the other JVM closes the pipe.
        }
    }

    private static void say(String key, String value) {
        System.out.println(key + ": " + value);
    }
}
