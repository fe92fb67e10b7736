package org.ddsmigrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.ddsmigrate.report.ChangeLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A history of every sort of migration: baseline, roles, PostGIS, Java, repeatable. */
class AdoptMixedHistoryTest {
    private static final String NEEDS_THE_APPLICATION = """
            package db.migration;
            public class V5__convert extends org.flywaydb.core.api.migration.BaseJavaMigration {
                @Override
                public void migrate(org.flywaydb.core.api.migration.Context context) {
                    throw new IllegalStateException("the application does not run");
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void isAdoptedWithStandInsAndGoesOnFromThere() throws IOException {
        SqlProject project = project();
        Map<String, String> theirs = texts(project.folder());

        AdoptResult result = adopt(project);

        assertThat(result.differences()).isEmpty();
        assertThat(result.standIns())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("before.sql", "V4__gis.sql", "V5__convert.sql");
        assertThat(texts(project.folder())).containsAllEntriesOf(theirs);
        assertThat(adopt(project).standIns()).isEmpty();
        assertThat(generate(project).lines()).isEmpty();

        project.model("CREATE TABLE places (id bigint PRIMARY KEY, name text, height integer);");
        GenerateResult added = generate(project);
        assertThat(added.lines()).extracting(ChangeLine::text).containsExactly("places.height integer");
        assertThat(added.scripts())
                .extracting(script -> script.fileName())
                .as("newer than the Java migration")
                .containsExactly("V6__x.sql", "U6__x.sql");
    }

    private SqlProject project() throws IOException {
        return new SqlProject(folder)
                .statesAPart()
                .model("CREATE TABLE places (id bigint PRIMARY KEY, name text);")
                .migration("V1__old.sql", "CREATE TABLE old (id bigint);")
                .migration("B2__baseline.sql", "CREATE TABLE places (id bigint PRIMARY KEY, name text);")
                .migration("V2__places.sql", "DROP TABLE old; CREATE TABLE places (id bigint PRIMARY KEY, name text);")
                .migration(
                        "V3__roles.sql",
                        "CREATE ROLE dds_mixed_reader; GRANT dds_mixed_reader TO CURRENT_USER;"
                                + " GRANT SELECT ON places TO dds_mixed_reader;")
                .migration("V4__gis.sql", """
                        CREATE EXTENSION postgis;
                        ALTER TABLE places ADD COLUMN spot geometry(Point, 4326);
                        """)
                .migration("R__names.sql", "CREATE OR REPLACE VIEW names AS SELECT name FROM places;")
                .classes(compiled());
    }

    private Path compiled() throws IOException {
        Path source = folder.resolve("V5__convert.java");
        Files.writeString(source, NEEDS_THE_APPLICATION);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments =
                List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), source.toString());
        int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(status).isZero();
        return classes;
    }

    private static GenerateResult generate(SqlProject project) {
        try (Workbench bench = project.bench()) {
            return new Generate(bench).run(new GenerateOptions("x", Answers.NONE, GenerateOptions.Mode.DRY_RUN));
        }
    }

    private static AdoptResult adopt(SqlProject project) {
        try (Workbench bench = project.bench()) {
            return new Adopt(bench).run(Optional.empty(), AdoptOptions.DEFAULT);
        }
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
