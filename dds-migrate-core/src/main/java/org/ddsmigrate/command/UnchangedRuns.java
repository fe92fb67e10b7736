package org.ddsmigrate.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ddsmigrate.cache.Digest;
import org.ddsmigrate.cache.FileKeys;
import org.ddsmigrate.cache.Subject;
import org.ddsmigrate.history.HistoryKeys;
import org.ddsmigrate.history.HistorySettings;
import org.ddsmigrate.history.StandIn;
import org.ddsmigrate.proof.ProvenRows;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;

/**
 * Runs of {@link Generate} that found nothing to do. The next one on the same bytes says the same without a server; no
 * other outcome is ever taken from an earlier run.
 */
final class UnchangedRuns {
    private final Workbench bench;
    private final Answers answers;
    private final Optional<String> key;

    private UnchangedRuns(Workbench bench, Answers answers) {
        this.bench = bench;
        this.answers = answers;
        this.key = key();
    }

    static UnchangedRuns of(Workbench bench, Answers answers) {
        return new UnchangedRuns(bench, answers);
    }

    Optional<GenerateResult> find() {
        return key.flatMap(text -> bench.cache().find(Subject.UNCHANGED, text)).flatMap(UnchangedRuns::parsed);
    }

    /** Keeps that nothing is to be done, unless roles had to be made for it or files were saved meanwhile. */
    void keep(GenerateResult result) {
        if (key.isPresent() && result.isUnchanged() && result.createdRoles().isEmpty() && key.equals(key())) {
            bench.cache().keep(Subject.UNCHANGED, key.get(), bytes(result));
        }
    }

    /** Of all that the outcome depends on: the model, the migrations as they run and as they are, options, this tool. */
    private Optional<String> key() {
        if (!bench.cache().isOn()) {
            return Optional.empty();
        }
        Project project = bench.project();
        HistorySettings history = project.history();
        Optional<String> model = bench.modelKey();
        Optional<HistoryKeys> replay = HistoryKeys.of(history, bench.cache());
        FileKeys files = new FileKeys(bench.cache());
        try {
            Optional<String> code = files.ofCode(List.of(UnchangedRuns.class));
            if (model.isEmpty() || replay.isEmpty() || code.isEmpty()) {
                return Optional.empty();
            }
            List<Path> folders = Stream.of(
                            history.folders().stream(),
                            history.undoFolders().stream(),
                            history.standIns().stream(),
                            Stream.of(project.modelSql()))
                    .flatMap(paths -> paths)
                    .toList();
            return Optional.of(Digest.of("unchanged")
                    .add(code.get())
                    .add(model.get())
                    .add(replay.get().whole())
                    .add(files.of(folders, name -> false))
                    .add(texts(folders))
                    .add(texts(new TreeSet<>(history.leftOut())))
                    .add(texts(project.excludes()))
                    .add(texts(project.accepted()))
                    .add(project.says().name())
                    .add(texts(answers.all()))
                    .key());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static List<String> texts(Iterable<?> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.toString()));
        return texts;
    }

    private static byte[] bytes(GenerateResult result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(result.model());
            out.writeInt(result.migrations());
            out.writeUTF(result.server());
            out.writeInt(result.standIns().size());
            for (StandIn standIn : result.standIns()) {
                out.writeUTF(standIn.replaced());
                out.writeUTF(standIn.file().toString());
            }
            out.writeInt(result.kept().size());
            for (ObjectRef ref : result.kept()) {
                out.writeUTF(ref.kind().name());
                write(out, ref.path());
            }
            write(out, List.copyOf(result.unmanaged().keySet()));
            for (List<String> names : result.unmanaged().values()) {
                write(out, names);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Optional<GenerateResult> parsed(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String model = in.readUTF();
            int migrations = in.readInt();
            String server = in.readUTF();
            List<StandIn> standIns = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                standIns.add(new StandIn(in.readUTF(), Path.of(in.readUTF())));
            }
            List<ObjectRef> kept = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                kept.add(new ObjectRef(ObjectKind.valueOf(in.readUTF()), read(in)));
            }
            SortedMap<String, List<String>> unmanaged = new TreeMap<>();
            for (String kind : read(in)) {
                unmanaged.put(kind, read(in));
            }
            return Optional.of(new GenerateResult(
                    model,
                    migrations,
                    server,
                    standIns,
                    new TreeSet<>(),
                    List.of(),
                    List.of(),
                    kept,
                    unmanaged,
                    List.of(),
                    ProvenRows.NONE,
                    List.of()));
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    private static void write(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> read(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
