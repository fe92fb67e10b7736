package org.ddsmigrate.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ddsmigrate.diff.Ownership;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.migration.MigrationScript;

/** A project in a folder that lives on at random: its model changes, its history grows, is edited, and goes back. */
final class RandomHistory {
    private static final String MODEL = "model/model.sql";

    private final Path root;
    private final Random random;
    private final List<Map<String, String>> earlier = new ArrayList<>();
    private Map<String, String> files = new TreeMap<>();
    private String placeholder = "10";
    private int number;

    RandomHistory(Path root, long seed) {
        this.root = root;
        this.random = new Random(seed);
        files.put(MODEL, "CREATE TABLE start (id integer PRIMARY KEY);\n");
    }

    Project project() {
        HistorySettings history = HistorySettings.of(root.resolve("migration"))
                .withStandIns(root.resolve("scratch"))
                .withFlyway(Map.of("flyway.placeholders.size", placeholder));
        return new Project(
                Optional.empty(),
                root.resolve("model"),
                history,
                List.of(),
                Ownership.Says.PARTLY,
                root.resolve("work"));
    }

    /** What a run found is written into the folder. */
    void accept(List<MigrationScript> scripts) {
        scripts.forEach(script -> files.put("migration/" + script.fileName(), script.text()));
    }

    /** Does one thing, and says what. */
    String step() {
        earlier.add(new TreeMap<>(files));
        number++;
        return switch (random.nextInt(13)) {
            case 0 -> say("nothing");
            case 1, 2 -> model("CREATE TABLE t" + number + " (id integer PRIMARY KEY, name varchar(40));\n");
            case 3 -> model("ALTER TABLE start ADD c" + number + " text DEFAULT 'x' || " + number + ";\n");
            case 4 -> file("migration/V" + next() + "__hand.sql", "CREATE TABLE h" + number + " (n numeric(${size}));");
            case 5 -> file("migration/V" + next() + "__now.sql", "CREATE VIEW n" + number + " AS SELECT now() AS n;");
            case 6 -> edited("\n-- again");
            case 7 -> edited("\nCREATE TABLE e" + number + " (id integer);");
            case 8 -> file("migration/R__view.sql", "CREATE OR REPLACE VIEW r AS SELECT " + number + " AS n;");
            case 9 -> file("migration/afterMigrate.sql", "CREATE TABLE IF NOT EXISTS after" + number + " ();");
            case 10 -> standIn();
            case 11 -> placeholder();
            default -> back();
        };
    }

    void write() throws IOException {
        for (String folder : List.of("migration", "model", "scratch")) {
            Path path = Files.createDirectories(root.resolve(folder));
            try (Stream<Path> old = Files.list(path)) {
                for (Path file : old.toList()) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(root.resolve(file.getKey()), file.getValue());
        }
    }

    private String model(String more) {
        return file(MODEL, files.get(MODEL) + more);
    }

    private String file(String name, String text) {
        files.put(name, text);
        return say(name + ": " + text);
    }

    private String edited(String more) {
        List<String> versions = versions();
        if (versions.isEmpty()) {
            return say("nothing to edit");
        }
        String name = versions.get(random.nextInt(versions.size()));
        return file(name, files.get(name) + more);
    }

    private String standIn() {
        List<String> versions = versions();
        if (versions.isEmpty()) {
            return say("nothing to stand in for");
        }
        String name = versions.get(random.nextInt(versions.size()));
        return file(name.replace("migration/", "scratch/"), files.get(name) + "\nCREATE TABLE s" + number + " ();");
    }

    private String placeholder() {
        placeholder = String.valueOf(10 + number);
        return say("size " + placeholder);
    }

    private String back() {
        files = new TreeMap<>(earlier.get(random.nextInt(earlier.size())));
        return say("as once before");
    }

    private List<String> versions() {
        return files.keySet().stream()
                .filter(name -> name.startsWith("migration/V"))
                .toList();
    }

    private int next() {
        return 1000 + number;
    }

    private String say(String what) {
        return number + " " + what.replaceAll("\\s+", " ");
    }
}
