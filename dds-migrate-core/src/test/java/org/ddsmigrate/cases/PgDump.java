package org.ddsmigrate.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddsmigrate.scratch.ScratchDatabase;

/** PostgreSQL's own client programs, where the machine has them: what they say of a schema owes nothing to our reader. */
final class PgDump {
    private static final Pattern URL = Pattern.compile("jdbc:postgresql://([^:/]+):(\\d+)/(.+)");
    private static final Pattern RELEASE = Pattern.compile("(\\d+)\\.\\d+");
    private static final Pattern OBJECT = Pattern.compile("\n--\n-- Name: ");
    private static final Pattern COLUMNS = Pattern.compile("(?<=\\(\n)    .*?(?=\n\\))", Pattern.DOTALL);
    private static final Pattern OPTIONS = Pattern.compile("(?<=(?:WITH|SET) \\()[^()]*(?=\\))");
    private static final Pattern STATISTICS = Pattern.compile("(?<=CREATE STATISTICS [^;]{1,200} ON ).*(?= FROM )");
    private static final Pattern GRANTS = Pattern.compile("(?<=\n)(?:GRANT [^\n]*\n?)+");
    private static final Pattern END =
            Pattern.compile("--\n-- PostgreSQL database dump complete\n--\\s*|\\\\unrestrict .*\\s*");

    private PgDump() {}

    /** The major version of the client programs, which dump no newer server. */
    static Optional<Integer> majorVersion() {
        try {
            Matcher release = RELEASE.matcher(output(List.of("pg_dump", "--version"), Optional.empty()));
            return release.find() ? Optional.of(Integer.valueOf(release.group(1))) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Runs a file, each statement in a transaction of its own, or all in one where a setting is for one. */
    static void run(ScratchDatabase database, Path file) throws IOException {
        List<String> psql = new ArrayList<>(List.of("psql", "--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1"));
        if (Files.readString(file).contains("SET LOCAL ")) {
            psql.add("--single-transaction");
        }
        psql.add("--file=" + file.toAbsolutePath());
        output(psql, Optional.of(database));
    }

    /**
     * What a database consists of, an entry for each object, sorted. What has no order, or one that no statement can
     * choose, is sorted too: columns, options.
     */
    static List<String> schema(ScratchDatabase database) throws IOException {
        String dump = output(List.of("pg_dump", "--schema-only"), Optional.of(database));
        return Stream.of(OBJECT.split(dump, -1))
                .skip(1)
                .map(entry -> END.matcher(entry).replaceAll("").strip())
                .map(entry -> sorted(entry, COLUMNS, ",\n"))
                .map(entry -> sorted(entry, OPTIONS, ", "))
                .map(entry -> sorted(entry, STATISTICS, ", "))
                .map(entry -> sorted(entry, GRANTS, "\n"))
                .sorted()
                .toList();
    }

    private static String sorted(String entry, Pattern list, String separator) {
        return list.matcher(entry)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Stream.of(found.group().split(Pattern.quote(separator), -1))
                                .sorted()
                                .collect(Collectors.joining(separator))));
    }

    private static String output(List<String> command, Optional<ScratchDatabase> database) throws IOException {
        Path errors = Files.createTempFile("client", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
        database.ifPresent(given -> connect(builder, given));
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.onExit().join().exitValue();
        String said = Files.readString(errors);
        Files.delete(errors);
        if (exit != 0) {
            throw new IOException(command.stream().collect(Collectors.joining(" ")) + ": " + said);
        }
        return output;
    }

    private static void connect(ProcessBuilder builder, ScratchDatabase database) {
        Matcher url = URL.matcher(database.url());
        if (!url.matches()) {
            throw new IllegalArgumentException(database.url());
        }
        builder.environment().put("PGHOST", url.group(1));
        builder.environment().put("PGPORT", url.group(2));
        builder.environment().put("PGDATABASE", url.group(3));
        builder.environment().put("PGUSER", database.user());
        builder.environment().put("PGPASSWORD", database.password());
    }
}
