package org.ddsmigrate.review.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.history.ScriptSplitter;
import org.ddsmigrate.history.SplitScript;
import org.ddsmigrate.migration.MigrationScript;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogState;
import org.ddsmigrate.review.Script;
import org.ddsmigrate.review.Traced;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.scratch.ScratchServer;

/**
 * Runs migrations on a scratch database one statement after the other, as its owner, split and grouped into
 * transactions as Flyway does it, and writes down what each statement did. Nothing is installed in the database for
 * that: what a statement did is the difference between two readings of the catalog by oid, which also shows what a
 * function or a DO block did.
 */
public final class Tracer {
    private final ScratchServer server;
    private final HistorySettings settings;

    public Tracer(ScratchServer server, HistorySettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /**
     * A file to run.
     *
     * @param place for messages: its path
     * @param script its name and text, with its configuration
     */
    public record Source(String place, MigrationScript script, Script.Direction direction) {}

    /** What running the files came to. */
    public Outcome run(ScratchDatabase database, List<Source> sources) {
        List<SplitScript> split = new ScriptSplitter(settings)
                .split(database, sources.stream().map(Source::script).toList());
        SortedSet<String> roles = new TreeSet<>();
        List<Script> scripts = new ArrayList<>();
        List<Traced> statements = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        CatalogState start = Session.read(database, settings);
        CatalogState end = start;
        int transaction = 0;
        for (int n = 0; n < sources.size(); n++) {
            SplitScript file = split.get(n);
            Script script = script(sources.get(n), file);
            scripts.add(script);
            file.refusal().ifPresent(refusal -> unread.add(new Unread(script, refusal)));
            try (Session session = new Session(server, database, settings, start, script, transaction, roles)) {
                session.run(file.statements());
                statements.addAll(session.traced());
                transaction = session.transaction() + 1;
                end = script.direction() == Script.Direction.UP ? session.state() : end;
            }
        }
        return new Outcome(new Batch(scripts, statements, start, end, server.majorVersion()), unread, roles);
    }

    /**
     * What running the files came to.
     *
     * @param unread files that Flyway's parser does not get to the end of
     * @param roles that the files name and the server did not have
     */
    public record Outcome(Batch batch, List<Unread> unread, SortedSet<String> roles) {}

    /** A file that Flyway can't read. */
    public record Unread(Script script, String refusal) {}

    private static Script script(Source source, SplitScript file) {
        return new Script(
                source.script().fileName(),
                source.place(),
                source.direction(),
                source.script().text(),
                file.transactional(),
                file.mixes());
    }
}
