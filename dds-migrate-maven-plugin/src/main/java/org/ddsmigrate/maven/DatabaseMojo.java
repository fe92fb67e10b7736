package org.ddsmigrate.maven;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.report.Section;
import org.ddsmigrate.scratch.DevelopmentServer;
import org.ddsmigrate.scratch.ScratchDatabase;

/**
 * Keeps the embedded development database running in the foreground, and prints how people and the application connect
 * to it. {@code mvn clean} removes the database.
 */
@Mojo(name = "database", threadSafe = true)
public final class DatabaseMojo extends DdsMojo {
    @Override
    void run(ModuleReader module) {
        Databases databases = databases(module.flyway());
        databases.configured().ifPresent(given -> {
            throw new UserProblem(
                    "a database is configured, so that the goals do not use the development database",
                    given.description(),
                    "Connect to that one; or use the development database everywhere: -Ddds.url=embedded");
        });
        try (DevelopmentServer server = databases.startDevelopment()) {
            print(connections(server));
            server.keepInForeground();
        }
    }

    private static List<Section> connections(DevelopmentServer server) {
        ScratchDatabase database = server.database();
        String address = database.url().substring("jdbc:".length());
        String psql = address.replace("//", "//" + database.user() + ":" + database.password() + "@");
        return List.of(
                Section.of("database", database.name() + " on " + server.description()),
                Section.of("url", database.url()),
                Section.of("user", database.user()),
                Section.of("password", database.password()),
                Section.of("psql", "psql \"" + psql + "\""),
                Section.of(
                        "spring",
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password()),
                Section.of(
                        "running",
                        server.startedHere()
                                ? "until you press Ctrl-C"
                                : "as long as the build that started it; until then, or Ctrl-C, this waits"));
    }
}
