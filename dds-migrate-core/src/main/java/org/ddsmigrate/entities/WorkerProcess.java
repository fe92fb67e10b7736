package org.ddsmigrate.entities;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.entities.worker.Answer;
import org.ddsmigrate.entities.worker.EntityWorker;
import org.ddsmigrate.entities.worker.Exchange;
import org.ddsmigrate.entities.worker.Request;

/** One run of the forked JVM, in which static initialisers, logging and memory of the project's classes stay. */
final class WorkerProcess {
    /** A static initialiser that waits for a server should not stop a build for good. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final int KILLED = 128 + 9;

    private final Path java;
    private final List<Path> classPath;
    private final WorkerFolder folder;

    WorkerProcess(Path java, List<Path> classPath, WorkerFolder folder) {
        this.java = java;
        this.classPath = List.copyOf(classPath);
        this.folder = folder;
    }

    Answer ask(Request request) {
        if (!Files.isExecutable(java)) {
            throw new UserProblem(
                    "There is no java executable to load the model classes with",
                    java.toString(),
                    "Correct the toolchain (toolchains.xml) or JAVA_HOME");
        }
        try {
            Exchange.writeRequest(request, folder.request());
            Files.writeString(folder.arguments(), arguments(), Charset.defaultCharset());
            int exitCode = run();
            if (Files.exists(folder.answer())) {
                return Exchange.readAnswer(folder.answer());
            }
            throw withoutAnswer(exitCode);
        } catch (IOException failed) {
            throw new EnvironmentProblem(
                    "Cannot start the JVM that loads the model classes (" + failed.getMessage() + ")",
                    java.toString(),
                    "Check that this java executable runs and that " + folder.folder() + " is writable",
                    failed);
        }
    }

    private int run() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(java.toString(), "@" + folder.arguments())
                .directory(folder.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile());
        builder.environment().keySet().removeAll(WorkerEnvironment.KEPT_AWAY);
        Process process = builder.start();
        try {
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                throw new UserProblem(
                        "The model classes were not read within " + LONGEST.toMinutes() + " minutes" + lastWords(),
                        "Look for a static initialiser that waits for something, such as a server");
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new EnvironmentProblem("Reading the model classes was interrupted", "Run the goal again");
        } finally {
            process.destroyForcibly();
        }
    }

    // An argument file, as a class path may be longer than a command line.
    private String arguments() {
        List<String> arguments = new ArrayList<>(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Xmx512m",
                "-XX:-UsePerfData",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Djava.awt.headless=true",
                "-Dorg.jboss.logging.provider=jdk"));
        List<Path> all = new ArrayList<>(classPath);
        all.add(folder.classes());
        arguments.add("-cp");
        arguments.add(all.stream()
                .map(path -> path.toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator)));
        arguments.add(EntityWorker.class.getName());
        arguments.add(folder.request().toAbsolutePath().toString());
        arguments.add(folder.answer().toAbsolutePath().toString());
        return arguments.stream().map(WorkerProcess::quoted).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String quoted(String argument) {
        return "\"" + argument.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private UserProblem withoutAnswer(int exitCode) throws IOException {
        String log = log();
        if (log.contains("UnsupportedClassVersionError") && log.contains(EntityWorker.class.getSimpleName())) {
            return new UserProblem(
                    "This Java is too old to load the model classes with",
                    java.toString(),
                    "Use a toolchain of Java 17 or later");
        }
        String how = exitCode == KILLED ? "was killed" : "ended with exit code " + exitCode;
        return new UserProblem(
                "The JVM that loads the model classes " + how + " before it had an answer" + lastWords(),
                "Check the machine's free memory, and native code or Runtime.halt in static initialisers");
    }

    private String lastWords() throws IOException {
        List<String> lines = log().lines().filter(line -> !line.isBlank()).toList();
        List<String> last = lines.subList(Math.max(0, lines.size() - 5), lines.size());
        return last.isEmpty() ? "" : "; its last words: " + String.join(" | ", last);
    }

    private String log() throws IOException {
        return Files.exists(folder.log()) ? new String(Files.readAllBytes(folder.log()), StandardCharsets.UTF_8) : "";
    }
}
