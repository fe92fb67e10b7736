package org.ddsmigrate.cases;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.command.Answer;
import org.ddsmigrate.command.Answers;
import org.ddsmigrate.command.Generate;
import org.ddsmigrate.command.GenerateOptions;
import org.ddsmigrate.command.GenerateResult;
import org.ddsmigrate.command.Project;
import org.ddsmigrate.command.Qualify;
import org.ddsmigrate.command.Workbench;
import org.ddsmigrate.diff.Ownership;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.plan.Locking;
import org.ddsmigrate.scratch.ScratchServer;
import org.ddsmigrate.scratch.TestServers;

/**
 * One folder: {@code before.sql}, {@code after.sql}, the expected {@code V.sql} and {@code U.sql} (or {@code V1.sql},
 * {@code U1.sql}, {@code V2.sql} … where it takes several files), or {@code refused.txt} with the message; and
 * {@code case.properties} with answers ({@code drop}, {@code rename}, {@code fill} …), {@code says=partly},
 * {@code online}, {@code placeholders=text} for a Flyway that replaces none, {@code postgres} versions ({@code 15-},
 * {@code 18}), {@code owner=superuser} for what no other may run, {@code tablespace} that the server has to have, and
 * {@code dump}, the reason why {@code pg_dump} shows more than can be compared. A {@code repeatable.sql} is part of the history.
 *
 * @param folder of the case
 */
record Case(Path folder) {
    private static final Path CASES = Path.of("src/test/resources/cases");

    /** Those that {@code -Dcases.only}, a regular expression, names; without it, all. */
    static Stream<Case> all() {
        Pattern only = Pattern.compile(System.getProperty("cases.only", ""));
        try (Stream<Path> folders = Files.walk(CASES, 2)) {
            return folders
                    .filter(folder -> Files.exists(folder.resolve("before.sql")))
                    .sorted()
                    .map(Case::new)
                    .filter(golden -> only.matcher(golden.toString()).find())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the case; the files that came out, by name, headers left out. */
    List<Output> run(ScratchServer server, Path work) throws IOException {
        Properties properties = properties();
        Path migrations = Files.createDirectories(work.resolve("migration"));
        Path model = Files.createDirectories(work.resolve("model"));
        Files.copy(folder.resolve("before.sql"), migrations.resolve("V1__before.sql"));
        Files.copy(folder.resolve("after.sql"), model.resolve("after.sql"));
        Path repeatable = folder.resolve("repeatable.sql");
        if (Files.exists(repeatable)) {
            Files.copy(repeatable, migrations.resolve("R__repeatable.sql"));
        }
        boolean partly = "partly".equals(properties.getProperty("says"));
        Project project = new Project(
                        Optional.empty(),
                        model,
                        settings(migrations, properties),
                        List.of(),
                        partly ? Ownership.Says.PARTLY : Ownership.Says.EVERYTHING,
                        work)
                .with(properties.containsKey("qualify") ? Qualify.DEFAULT_SCHEMA : Qualify.SCHEMA);
        Answers answers = answers();
        try (Workbench bench = Workbench.on(server, project)) {
            GenerateResult result = new Generate(bench)
                    .run(new GenerateOptions("change", answers, GenerateOptions.Mode.WRITE)
                            .with(properties.containsKey("online") ? Locking.BRIEF : Locking.PLAIN));
            requireNothingLeft(bench);
            return outputs(result.scripts());
        } catch (UserProblem refused) {
            return List.of(new Output(
                    "refused.txt", String.valueOf(refused.getMessage()).replace(work.toString(), "") + "\n"));
        }
    }

    private static HistorySettings settings(Path migrations, Properties properties) {
        HistorySettings usual = HistorySettings.of(migrations);
        return "text".equals(properties.getProperty("placeholders"))
                ? usual.withFlyway(Map.of("flyway.placeholderReplacement", "false"))
                : usual;
    }

    Answers answers() throws IOException {
        Properties properties = properties();
        Answers answers = Answers.NONE;
        for (Answer.Kind kind : Answer.Kind.values()) {
            answers = answers.with(kind, values(properties, kind.option().substring(2)));
        }
        return answers;
    }

    /** Makes what came out what is expected. */
    void update(List<Output> outputs) throws IOException {
        for (Output old : expected()) {
            Files.delete(folder.resolve(old.name()));
        }
        for (Output output : outputs) {
            Files.writeString(folder.resolve(output.name()), output.text());
        }
    }

    /** The server of a version that the case is for. */
    ScratchServer server(int major) throws IOException {
        boolean superuser = "superuser".equals(properties().getProperty("owner"));
        ScratchServer server = superuser ? TestServers.withSuperuser(major) : TestServers.postgres(major);
        Optional.ofNullable(properties().getProperty("tablespace"))
                .ifPresent(name -> TestServers.createTablespace(server, name));
        return server;
    }

    /** Whether the case is one for a server of this version. */
    boolean appliesTo(int major) throws IOException {
        String versions = properties().getProperty("postgres", "14-");
        int from = Integer.parseInt(versions.replace("-", ""));
        return versions.endsWith("-") ? major >= from : major == from;
    }

    /** Whether {@code pg_dump} of this version must see the case end in exactly {@code after.sql}. */
    boolean isWholeOn(int major) {
        try {
            return appliesTo(major)
                    && !"partly".equals(properties().getProperty("says"))
                    && !properties().containsKey("dump")
                    && !Files.exists(folder.resolve("refused.txt"))
                    && !Files.exists(folder.resolve("repeatable.sql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that a run of the case gives, or is expected to give. */
    record Output(String name, String text) {}

    List<Output> expected() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> file.getFileName().toString().matches("[VU][0-9]*\\.sql(\\.conf)?|refused\\.txt"))
                    .sorted()
                    .map(Case::output)
                    .toList();
        }
    }

    @Override
    public String toString() {
        int names = folder.getNameCount();
        return folder.subpath(names - 2, names).toString();
    }

    private Properties properties() throws IOException {
        Properties properties = new Properties();
        Path file = folder.resolve("case.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }

    private static List<String> values(Properties properties, String key) {
        return new TreeSet<>(properties.stringPropertyNames())
                .stream()
                        .filter(name -> name.equals(key) || name.startsWith(key + "."))
                        .map(properties::getProperty)
                        .toList();
    }

    /** Generating again finds nothing: the case is not done when the migration is written. */
    private static void requireNothingLeft(Workbench bench) {
        GenerateResult again =
                new Generate(bench).run(new GenerateOptions("again", Answers.NONE, GenerateOptions.Mode.DRY_RUN));
        if (!again.isUnchanged()) {
            throw new AssertionError("generate finds more: " + again.lines());
        }
    }

    static List<Output> outputs(List<MigrationScript> scripts) {
        boolean single = scripts.size() <= 2;
        return scripts.stream()
                .flatMap(script -> {
                    String name = script.fileName();
                    int number = Integer.parseInt(name.substring(1, name.indexOf("__"))) - 1;
                    String file = name.charAt(0) + (single ? "" : String.valueOf(number)) + ".sql";
                    Stream<Output> text = Stream.of(new Output(file, body(script.text())));
                    return Stream.concat(text, script.conf().stream().map(conf -> new Output(file + ".conf", conf)));
                })
                .sorted(Comparator.comparing(Output::name))
                .toList();
    }

    /** Without the header, which names versions of tools. */
    private static String body(String text) {
        return text.replaceFirst("\\A(--.*\n)*", "").strip() + "\n";
    }

    private static Output output(Path file) {
        try {
            return new Output(file.getFileName().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
