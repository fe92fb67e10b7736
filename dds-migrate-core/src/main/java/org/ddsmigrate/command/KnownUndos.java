package org.ddsmigrate.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.ddsmigrate.cache.Digest;
import org.ddsmigrate.cache.Subject;
import org.ddsmigrate.history.HistoryKeys;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.migration.Version;

/** What earlier runs found of undo files on the same history and the same server; findings are not among it. */
final class KnownUndos {
    /** What is to be said of an undo that is in order. */
    enum Verdict {
        /** It gives back the schema before. */
        PROVEN,
        /** It raises an error that says why there is no way back. */
        DECLARED
    }

    private final Workbench bench;
    private final Optional<HistoryKeys> history;

    private KnownUndos(Workbench bench, Optional<HistoryKeys> history) {
        this.bench = bench;
        this.history = history;
    }

    static KnownUndos of(Workbench bench) {
        return new KnownUndos(bench, HistoryKeys.of(bench.project().history(), bench.cache()));
    }

    /**
     * Of the history up to a version with all that it depends on, of its undo, and of what is read; nothing when the same
     * files may do something else next time.
     */
    Optional<String> key(Version version, MigrationFile undo) {
        Optional<String> upTo =
                history.flatMap(all -> Optional.ofNullable(all.byVersion().get(version)));
        try {
            byte[] script = Files.readAllBytes(undo.path());
            if (upTo.isEmpty() || !HistoryKeys.isSameEachTime(new String(script, StandardCharsets.ISO_8859_1))) {
                return Optional.empty();
            }
            Digest digest = Digest.of("undo")
                    .add(upTo.get())
                    .add(undo.fileName())
                    .add(script)
                    .add(bench.scope().toString())
                    .add(bench.server().version());
            if (undo.conf().isPresent()) {
                digest.add(Files.readAllBytes(undo.conf().get()));
            }
            return Optional.of(digest.key());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    Optional<Verdict> find(Optional<String> key) {
        return key.flatMap(known -> bench.cache().find(Subject.UNDO, known))
                .map(content -> Verdict.valueOf(new String(content, StandardCharsets.UTF_8)));
    }

    /**
     * Keeps a verdict, unless files were saved meanwhile.
     *
     * @param key before it was tried
     */
    void keep(Optional<String> key, Version version, MigrationFile undo, Verdict verdict) {
        if (key.isPresent() && key.equals(of(bench).key(version, undo))) {
            bench.cache().keep(Subject.UNDO, key.get(), verdict.name().getBytes(StandardCharsets.UTF_8));
        }
    }
}
