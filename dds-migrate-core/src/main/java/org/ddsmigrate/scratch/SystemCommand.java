package org.ddsmigrate.scratch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A program of the system or of PostgreSQL that is run to its end. */
record SystemCommand(List<String> words) {
    /** How a program ended and what it said. */
    record Outcome(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    SystemCommand {
        words = List.copyOf(words);
    }

    /** Runs it with nothing to read; throws if the program cannot be started at all. */
    Outcome run() throws IOException {
        return feed(InputStream.nullInputStream());
    }

    /** Runs it and gives it the stream to read. */
    Outcome feed(InputStream input) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        cleanEnvironment(builder.environment());
        Process process = builder.start();
        Output output = new Output(process.getInputStream());
        output.start();
        try (var stdin = process.getOutputStream()) {
            input.transferTo(stdin);
        } catch (IOException e) {
            // A program that ends before it has read everything says why in its output and exit code.
        }
        try {
            int exitCode = process.waitFor();
            output.join();
            return new Outcome(exitCode, output.text);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while " + words.get(0) + " ran");
        }
    }

    /** Messages are searched for their English words, and PG variables of the caller's must not redirect a server. */
    static void cleanEnvironment(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("PG"));
        environment.keySet().removeIf(name -> name.equals("LANG") || name.startsWith("LC_"));
        environment.put("LC_ALL", "C");
    }

    /** Reads what the program says while it is being fed, so that neither waits for the other. */
    private static final class Output extends Thread {
        private final InputStream stream;
        private volatile String text = "";

        Output(InputStream stream) {
            super("dds-migrate-command-output");
            setDaemon(true);
            this.stream = stream;
        }

        @Override
        public void run() {
            try {
                text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
            } catch (IOException e) {
                text = "";
            }
        }
    }
}
