package org.ddsmigrate.command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ddsmigrate.diff.Ownership;
import org.ddsmigrate.diff.Target;
import org.ddsmigrate.entities.EntityModel;
import org.ddsmigrate.entities.GeneratedNames;
import org.ddsmigrate.history.ReplayResult;
import org.ddsmigrate.migration.MigrationFile;
import org.ddsmigrate.migration.MigrationFolder;
import org.ddsmigrate.migration.MigrationKind;
import org.ddsmigrate.report.ChangeLines;
import org.ddsmigrate.schema.CheckConstraint;
import org.ddsmigrate.schema.ExclusionConstraint;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.PrimaryKey;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.UniqueConstraint;

/** The two states that every command compares: what the migrations make, and what the model wants. */
final class Comparison {
    private final Workbench bench;
    private final MigrationFolder folder;
    private final ReplayResult history;
    private final Schema current;
    private final ModelSchema model;

    private Comparison(
            Workbench bench, MigrationFolder folder, ReplayResult history, Schema current, ModelSchema model) {
        this.bench = bench;
        this.folder = folder;
        this.history = history;
        this.current = current;
        this.model = model;
    }

    /** Replays the history and, beside it, runs the model's SQL. */
    static Comparison of(Workbench bench) {
        MigrationFolder folder = bench.project().history().migrationFolder();
        folder.requireNoDuplicates();
        folder.requireWellNamed();
        CompletableFuture<Replayed> history = bench.inBackground(() -> Replayed.on(bench));
        ModelSchema model = modelBeside(history, bench);
        Replayed replayed = Workbench.joined(history);
        return new Comparison(bench, folder, replayed.result(), replayed.schema(), model);
    }

    /** Whichever fails first, what is wrong with the history is said before what is wrong with the model. */
    private static ModelSchema modelBeside(CompletableFuture<Replayed> history, Workbench bench) {
        try {
            return ModelSchema.read(bench, () -> Workbench.joined(history));
        } catch (RuntimeException e) {
            Workbench.joined(history);
            throw e;
        }
    }

    /** The history, on a database of its own, and the schema that it makes. */
    private record Replayed(ReplayResult result, Schema schema) {
        static Replayed on(Workbench bench) {
            ReplayResult result = bench.replayed();
            return new Replayed(result, bench.read(result.database()));
        }
    }

    MigrationFolder folder() {
        return folder;
    }

    ReplayResult history() {
        return history;
    }

    Schema current() {
        return current;
    }

    ModelSchema model() {
        return model;
    }

    String defaultSchema() {
        return bench.project().history().defaultSchema().orElse("public");
    }

    /** What a schema that the history led to is to become. */
    Target target(Schema from, SortedSet<ObjectRef> agreedDrops) {
        Target target = Acceptance.applied(
                Target.of(model.schema(), from, ownership(agreedDrops)),
                from,
                bench.project().accepted(),
                defaultSchema());
        if (from.objects().equals(target.schema().objects())) {
            return target;
        }
        Schema spelled = bench.spelledLike(from, target.schema(), model.database());
        return new Target(spelled, target.kept());
    }

    /** For messages: names without the default schema, and the classes behind them. */
    ChangeLines lines() {
        return new ChangeLines(defaultSchema(), origins()::label);
    }

    /** What either has of kinds that are not compared: names by kind. */
    SortedMap<String, List<String>> unmanaged() {
        SortedMap<String, List<String>> both = new TreeMap<>(current.unmanaged());
        model.schema()
                .unmanaged()
                .forEach((kind, names) -> both.merge(
                        kind,
                        names,
                        (here, there) -> Stream.concat(here.stream(), there.stream())
                                .distinct()
                                .sorted()
                                .toList()));
        return both;
    }

    /** What was compared, in words. */
    String modelInWords() {
        long tables = model.schema().tables().count();
        String counted = tables + (tables == 1 ? " table" : " tables");
        return model.entities()
                .map(entities -> entities.entityCount() + (entities.entityCount() == 1 ? " entity, " : " entities, ")
                        + entities.provider() + ", " + counted)
                .orElse(model.files().size() + (model.files().size() == 1 ? " SQL file, " : " SQL files, ") + counted);
    }

    private Ownership ownership(SortedSet<ObjectRef> agreedDrops) {
        ManagedObjects managed = managed();
        return new Ownership(
                bench.project().says(),
                managed.objects(),
                managed.defaults(),
                managed.comments(),
                agreedDrops,
                unnamed());
    }

    /** What generated files made, in the order of the versions, and what was taken over in between. */
    private ManagedObjects managed() {
        ManagedObjects managed = new ManagedObjects();
        Optional<AdoptionRecord> adopted = AdoptionRecord.of(folder);
        List<MigrationFile> files = folder.files(MigrationKind.VERSIONED).stream()
                .sorted(Comparator.comparing(file -> file.version().orElseThrow()))
                .toList();
        Predicate<MigrationFile> isLater = file -> adopted.isPresent()
                && file.version().orElseThrow().isNewerThan(adopted.get().upTo());
        addGenerated(files.stream().filter(isLater.negate()).toList(), managed);
        adopted.ifPresent(record -> managed.add(record.header()));
        addGenerated(files.stream().filter(isLater).toList(), managed);
        return managed;
    }

    private static void addGenerated(List<MigrationFile> files, ManagedObjects managed) {
        files.stream()
                .map(MigrationFile::header)
                .filter(header -> header.generatedBy().isPresent())
                .forEach(managed::add);
    }

    /** Constraints and indexes of the model whose names PostgreSQL or the provider made up. */
    private SortedSet<ObjectRef> unnamed() {
        SortedSet<ObjectRef> unnamed = new TreeSet<>();
        if (bench.project().says() == Ownership.Says.PARTLY) {
            GeneratedNames names =
                    model.entities().map(EntityModel::generatedNames).orElse(GeneratedNames.withoutModel());
            model.schema().objects().forEach((ref, object) -> {
                if (isUnnamed(object, names)) {
                    unnamed.add(ref);
                }
            });
        }
        return unnamed;
    }

    private static boolean isUnnamed(SchemaObject object, GeneratedNames names) {
        String name = object.ref().name().value();
        if (object instanceof PrimaryKey || object instanceof ExclusionConstraint) {
            return name.equals(MadeUp.primaryKey(object.ref().owner()));
        }
        if (object instanceof UniqueConstraint unique) {
            return names.isUniqueKey(name, unique.table().name().value(), raw(unique.columns()))
                    || MadeUp.isBy(name, unique.table(), unique.columns(), "key");
        }
        if (object instanceof ForeignKey key) {
            return names.isForeignKey(
                            name,
                            key.table().name().value(),
                            key.referencedTable().name().value(),
                            raw(key.columns()))
                    || MadeUp.isBy(name, key.table(), key.columns(), "fkey");
        }
        if (object instanceof CheckConstraint check) {
            return MadeUp.isCheck(name, check.table());
        }
        return object instanceof Index index
                && names.isIndex(name, index.table().name().value(), raw(index.columns()));
    }

    private static List<String> raw(List<Identifier> columns) {
        return columns.stream().map(Identifier::value).toList();
    }

    /** Which class and field a table or column comes from, now and in the migrations. */
    Fields fields() {
        return new Fields(managed().fields(), origins());
    }

    private Origins origins() {
        return model.entities()
                .map(entities -> Origins.of(entities, defaultSchema()))
                .orElse(Origins.NONE);
    }
}
