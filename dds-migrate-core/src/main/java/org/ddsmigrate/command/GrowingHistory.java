package org.ddsmigrate.command;

import java.util.Optional;
import org.ddsmigrate.migration.Version;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.scratch.ScratchDatabase;

/** A scratch database of its own that goes on from version to version, made when it is first asked for. */
final class GrowingHistory {
    private final Workbench bench;
    private final PartialReplay partial;
    private Optional<ScratchDatabase> database = Optional.empty();

    GrowingHistory(Workbench bench) {
        this.bench = bench;
        this.partial = new PartialReplay(bench);
    }

    /** The schema at a version that is not older than the one it is at; without one, before all migrations. */
    Schema schemaAt(Optional<Version> version) {
        if (database.isPresent() && version.isPresent()) {
            return bench.read(goOn(version.get()));
        }
        ScratchDatabase started = partial.start("undo", version);
        database = Optional.of(started);
        Schema schema = bench.read(started);
        if (version.isEmpty()) {
            startAgain(version);
        }
        return schema;
    }

    ScratchDatabase goOn(Version version) {
        ScratchDatabase at = partial.run(database.orElseThrow(), Optional.of(version));
        database = Optional.of(at);
        return at;
    }

    /** As if nothing had been applied after a version, or at all. */
    void startAgain(Optional<Version> version) {
        database.ifPresent(old -> bench.server().dropDatabase(old.name()));
        database = Optional.of(version.isPresent() ? partial.start("undo", version) : bench.newDatabase("undo"));
    }
}
