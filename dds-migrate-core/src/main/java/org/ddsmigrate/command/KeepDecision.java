package org.ddsmigrate.command;

import java.util.List;
import java.util.Optional;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.change.SetAside;
import org.ddsmigrate.command.Answer.Kind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.PrimaryKey;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;

/** What of that which goes is copied into a table of its own first. */
final class KeepDecision {
    private final Inquiry inquiry;
    private final Schema from;
    private final List<Change> all;

    KeepDecision(Inquiry inquiry, Schema from, List<Change> all) {
        this.inquiry = inquiry;
        this.from = from;
        this.all = all;
    }

    /** Whether dropping it loses something that could be kept. */
    static boolean isKeepable(Drop drop) {
        return drop.object() instanceof Table
                || (drop.object() instanceof TableColumn column
                        && column.column().generated().isEmpty());
    }

    /**
     * The copy that somebody asked for.
     *
     * @throws UserProblem when there is no way to put it back
     */
    Optional<SetAside> kept(Drop drop) {
        if (!isKeepable(drop) || inquiry.answer(Kind.KEEP, drop.subject()).isEmpty()) {
            return Optional.empty();
        }
        if (drop.object() instanceof TableColumn column) {
            return Optional.of(SetAside.of(column, key(column).columns()));
        }
        Table table = (Table) drop.object();
        if (table.partitionKey().isPresent()) {
            throw refused(drop, "its rows lie in its partitions", "Keep each of these instead");
        }
        return Optional.of(SetAside.of(table, List.of()));
    }

    /** Values find their rows again by a key that stays. */
    private PrimaryKey key(TableColumn column) {
        return from.all(PrimaryKey.class)
                .filter(key -> key.table().equals(column.table()) && stays(key, column.table()))
                .findFirst()
                .orElseThrow(() -> refused(
                        new Drop(column),
                        "its table has no primary key that stays, by which the values could find their rows again",
                        "Copy them in a migration of your own, see -Dempty, and answer -Ddrop"));
    }

    private boolean stays(PrimaryKey key, QualifiedName table) {
        return key.columns().stream()
                .map(name -> ObjectRef.column(table, name))
                .noneMatch(ref -> all.stream()
                        .anyMatch(change ->
                                change instanceof Drop && change.subject().equals(ref)));
    }

    private UserProblem refused(Drop drop, String why, String remedy) {
        String name = inquiry.name(drop.subject());
        return new UserProblem(
                name + " can't be kept: " + why, Kind.KEEP.option() + "=" + name, "Nothing was written. " + remedy);
    }
}
