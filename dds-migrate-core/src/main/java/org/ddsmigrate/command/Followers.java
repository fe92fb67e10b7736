package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.change.Rename;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.MadeNames;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Sequence;

/**
 * The sequences that are named after something which is renamed, where the model's sequence is named after the new name:
 * made anew, they would begin to count again.
 */
final class Followers {
    private final Schema current;
    private final Schema model;

    Followers(Schema current, Schema model) {
        this.current = current;
        this.model = model;
    }

    /** What is renamed along with all that somebody renames. */
    List<Rename> of(List<Rename> renames) {
        List<Rename> followers = new ArrayList<>();
        current.all(Sequence.class)
                .filter(sequence -> !model.objects().containsKey(sequence.ref()))
                .filter(sequence ->
                        renames.stream().noneMatch(rename -> rename.subject().equals(sequence.ref())))
                .forEach(sequence -> newName(sequence, renames)
                        .filter(name -> isOnlyInModel(sequence, name))
                        .ifPresent(name -> followers.add(new Rename(sequence.ref(), name))));
        return followers;
    }

    private boolean isOnlyInModel(Sequence sequence, Identifier name) {
        ObjectRef renamed = ObjectRef.of(
                ObjectKind.SEQUENCE, new QualifiedName(sequence.name().schema(), name));
        return model.objects().containsKey(renamed) && !current.objects().containsKey(renamed);
    }

    private Optional<Identifier> newName(Sequence sequence, List<Rename> renames) {
        return ofSerial(sequence, renames).or(() -> afterTable(sequence, renames));
    }

    /** A serial column's, as PostgreSQL named it. */
    private Optional<Identifier> ofSerial(Sequence sequence, List<Rename> renames) {
        return sequence.ownedBy()
                .filter(column -> MadeNames.of(column.owner().name(), column.name(), "seq")
                        .equals(sequence.name().name()))
                .map(column -> MadeNames.of(
                        newName(ObjectRef.table(column.owner()), renames), newName(column, renames), "seq"));
    }

    /** {@code orders_seq} of the table {@code orders}. */
    private static Optional<Identifier> afterTable(Sequence sequence, List<Rename> renames) {
        String name = sequence.name().name().value();
        return renames.stream()
                .filter(rename -> rename.subject().kind() == ObjectKind.TABLE
                        && name.startsWith(rename.subject().name() + "_"))
                .map(rename -> Identifier.of(rename.name()
                        + name.substring(rename.subject().name().value().length())))
                .findFirst();
    }

    private static Identifier newName(ObjectRef ref, List<Rename> renames) {
        return renames.stream()
                .filter(rename -> rename.subject().equals(ref))
                .map(Rename::name)
                .findFirst()
                .orElse(ref.name());
    }
}
