package org.ddsmigrate.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ddsmigrate.migration.MigrationHeader;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.migration.MigrationWriter;
import org.ddsmigrate.migration.PlaceholderGuard;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.plan.Plan;
import org.ddsmigrate.plan.Planner;
import org.ddsmigrate.proof.Draft;
import org.ddsmigrate.proof.Proof;
import org.ddsmigrate.proof.Proven;
import org.ddsmigrate.report.ChangeLines;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.Privilege;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.scratch.ScratchDatabase;

/**
 * The first migration of a project that has a database and no migrations: all that is there, proven to make the same.
 * Nothing in it counts as managed, and it has no undo: what would take it back is dropping the database.
 */
final class Baseline {
    private static final Set<String> OWNERSHIP = Set.of(MigrationHeader.GENERATED, "made", "default", "comment");

    private final Workbench bench;
    private final LiveDatabase database;

    Baseline(Workbench bench, LiveDatabase database) {
        this.bench = bench;
        this.database = database;
    }

    /** Writes the files, or none when there is nothing in the database. */
    List<Path> write() {
        Schema live = database.read(bench.scope());
        ScratchDatabase empty = bench.newDatabase("nothing");
        Schema nothing = bench.read(empty);
        Plan plan = Planner.plan(nothing, live);
        if (plan.isEmpty()) {
            return List.of();
        }
        createRoles(live);
        Path folder = bench.project().history().folders().get(0);
        return new MigrationWriter(bench.project().history().naming())
                .write(proven(empty, nothing, live, plan).migrations().stream()
                        .map(Proven.Migration::versioned)
                        .map(this::withoutOwnership)
                        .map(script -> new MigrationWriter.NewFile(folder, script))
                        .toList());
    }

    private Proven proven(ScratchDatabase empty, Schema nothing, Schema live, Plan plan) {
        List<Draft> drafts = FileSplit.split(plan).stream().map(Draft::of).toList();
        List<Version> versions = Stream.iterate(1, n -> n + 1)
                .limit(drafts.size())
                .map(n -> Version.of(String.valueOf(n)))
                .toList();
        ChangeLines lines =
                new ChangeLines(bench.project().history().defaultSchema().orElse("public"), ref -> Optional.empty());
        MigrationScribe scribe =
                new MigrationScribe(bench.project(), versions, "baseline", "", List.of(), lines, new TreeSet<>());
        Proof proof = new Proof(
                bench.server(), empty, bench.project().history(), bench.scope(), () -> bench.newName("baseline"));
        Plan none = new Plan(nothing, nothing, List.of(), List.of());
        return proof.prove(new Proof.Start(nothing, none, none), live, drafts, scribe);
    }

    private MigrationScript withoutOwnership(MigrationScript script) {
        PlaceholderGuard guard = bench.project().history().placeholderGuard(Set.of());
        MigrationHeader old = MigrationHeader.parse(script.text());
        List<MigrationHeader.Entry> entries = new ArrayList<>();
        entries.add(new MigrationHeader.Entry(
                "baseline", "by dds-migrate " + ToolVersion.current() + " from " + database.description()));
        old.entries().stream().filter(entry -> !OWNERSHIP.contains(entry.key())).forEach(entries::add);
        String text = new MigrationHeader(old.summary(), entries).render(guard)
                + script.text().substring(old.render(guard).length());
        return new MigrationScript(script.fileName(), text, script.conf());
    }

    /** Those that hold privileges. */
    private void createRoles(Schema live) {
        Set<String> missing = new TreeSet<>();
        live.privileges()
                .values()
                .forEach(held -> held.stream()
                        .flatMap((Privilege privilege) -> privilege.grantee().stream())
                        .map(Identifier::value)
                        .forEach(missing::add));
        missing.removeAll(bench.server().roles());
        missing.remove(bench.server().owner());
        missing.forEach(bench.server()::createRole);
    }
}
