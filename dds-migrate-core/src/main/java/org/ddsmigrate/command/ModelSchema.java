package org.ddsmigrate.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.entities.EntityModel;
import org.ddsmigrate.history.ObjectOwners;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.ScratchServer;

/**
 * The schema that the model states: the project's SQL before the classes, the classes' DDL, the project's SQL after
 * them, run on a scratch database and read back.
 *
 * @param database where it was run
 * @param files the model's SQL files
 */
record ModelSchema(Optional<EntityModel> entities, Schema schema, ScratchDatabase database, List<Path> files) {
    private static final int MOST_ROLES = 200;

    /**
     * Runs and reads the model.
     *
     * @param untilRolesAreMade waits for those roles that the history makes, which must not be made twice
     */
    static ModelSchema read(Workbench bench, Runnable untilRolesAreMade) {
        Path folder = bench.project().modelSql();
        List<Path> before = sqlFiles(folder.resolve("before"));
        List<Path> after = sqlFiles(folder);
        Optional<EntityModel> entities = bench.entities();
        if (entities.isEmpty() && after.isEmpty() && before.isEmpty()) {
            throw new UserProblem(
                    "There is no model: neither entity classes nor SQL files",
                    folder.toString(),
                    "Name the module or dependency that holds the entities, or state the schema in that folder.");
        }
        ScratchDatabase database = withRoles(bench, untilRolesAreMade, before, entities, after);
        Schema read = bench.read(database);
        Schema schema =
                entities.map(model -> DeclaredOrder.of(model).applyTo(read)).orElse(read);
        List<Path> files = Stream.concat(before.stream(), after.stream()).toList();
        return new ModelSchema(entities, schema, database, files);
    }

    /** What the model's SQL needs of roles and the server does not have is made, and all is run again. */
    private static ScratchDatabase withRoles(
            Workbench bench,
            Runnable untilRolesAreMade,
            List<Path> before,
            Optional<EntityModel> entities,
            List<Path> after) {
        SortedSet<String> owners = new TreeSet<>();
        while (true) {
            ScratchDatabase database = bench.newDatabase("model");
            new ObjectOwners(owners).allow(database);
            try (ModelScript script = ModelScript.on(database, bench.project().history())) {
                before.forEach(script::runFile);
                if (entities.isPresent()) {
                    script.runStatements(entities.get());
                }
                after.forEach(script::runFile);
                new ObjectOwners(owners).withdraw(database);
                return database;
            } catch (CurableRefusal refusal) {
                untilRolesAreMade.run();
                if (!cured(refusal, bench.server(), owners)) {
                    throw refusal.problem();
                }
                bench.server().dropDatabase(database.name());
            } catch (SQLException e) {
                throw new EnvironmentProblem(
                        "The scratch server is out of reach: " + e.getMessage(),
                        database.name(),
                        "Run the command again.",
                        e);
            }
        }
    }

    /** Whether the server has now what was lacking; both can be lacking only once. */
    private static boolean cured(CurableRefusal refusal, ScratchServer server, SortedSet<String> owners) {
        if (refusal.missingRole().isEmpty()) {
            return owners.addAll(server.roles());
        }
        String role = refusal.missingRole().get();
        if (!server.roles().contains(role)) {
            server.createRole(role);
        }
        return owners.size() < MOST_ROLES && owners.add(role);
    }

    private static List<Path> sqlFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".sql"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
