package org.ddsmigrate.entities;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Predicate;
import org.ddsmigrate.cache.Cache;
import org.ddsmigrate.cache.Digest;
import org.ddsmigrate.cache.FileKeys;
import org.ddsmigrate.cache.Subject;
import org.ddsmigrate.entities.worker.Answer;
import org.ddsmigrate.entities.worker.Described;

/**
 * The models of earlier runs. An unchanged model costs the reading of its classes; a changed one is asked for again, in
 * a JVM of its own.
 */
public final class KnownModels {
    private final Cache cache;
    private final FileKeys files;
    private final Predicate<String> leftOut;

    /** @param leftOut resources that no provider looks at, by their names below a folder of the class path */
    public KnownModels(Cache cache, Predicate<String> leftOut) {
        this.cache = cache;
        this.files = new FileKeys(cache);
        this.leftOut = leftOut;
    }

    /**
     * The SHA-256 of all that the model can depend on: the bytes of the class path, settings, the environment and the
     * Java that reach the provider, and this tool. Nothing when a part of it can't be told, or when there is no cache.
     */
    public Optional<String> key(ModelSource source, int serverMajorVersion) {
        if (!cache.isOn()) {
            return Optional.empty();
        }
        try {
            Optional<String> code = files.ofCode(List.of(EntityModels.class));
            Optional<String> java = java(source.java());
            if (code.isEmpty() || java.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(Digest.of("model")
                    .add(code.get())
                    .add(java.get())
                    .add(files.of(source.classPath(), leftOut))
                    .add(files.of(fallback(source), leftOut))
                    .add(roots(source))
                    .add(source.properties())
                    .add(source.persistenceUnit().stream().toList())
                    .add(serverMajorVersion)
                    .add(WorkerEnvironment.current())
                    .add(TimeZone.getDefault().getID())
                    .add(Locale.getDefault().toLanguageTag())
                    .key());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * The model that is known under a key, or the one that the provider describes now.
     *
     * @param key of this source, as of a moment ago
     */
    public EntityModel read(Optional<String> key, ModelSource source, int serverMajorVersion, Path workFolder) {
        Optional<DescribedModel> known =
                key.flatMap(text -> cache.find(Subject.MODEL, text)).flatMap(KnownModels::parsed);
        if (known.isPresent()) {
            return known.get().model();
        }
        DescribedModel described = EntityModels.described(source, serverMajorVersion, workFolder);
        // Classes that were compiled meanwhile are another model's.
        if (key.isPresent() && key.equals(key(source, serverMajorVersion))) {
            cache.keep(Subject.MODEL, key.get(), bytes(described));
        }
        return described.model();
    }

    private static List<Path> fallback(ModelSource source) {
        return ProviderJars.isOn(source.classPath())
                ? List.of()
                : source.fallback().jars();
    }

    private List<String> roots(ModelSource source) throws IOException {
        return List.of(files.of(source.classRoots(), leftOut));
    }

    private Optional<String> java(Path executable) throws IOException {
        Path real = executable.toRealPath();
        Path home = Optional.ofNullable(real.getParent()).map(Path::getParent).orElse(real);
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release)) {
            return Optional.empty();
        }
        return Optional.of(Digest.of("java")
                .add(real.toString())
                .add(Files.readAllBytes(release))
                .add(files.of(List.of(real), name -> false))
                .key());
    }

    private static byte[] bytes(DescribedModel model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(model.whose());
            model.described().writeTo(out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Optional<DescribedModel> parsed(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String whose = in.readUTF();
            return Answer.readFrom(in) instanceof Described described
                    ? Optional.of(new DescribedModel(described, whose))
                    : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }
}
