package org.ddsmigrate.review;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A statement that was run alone, and what it did.
 *
 * @param script the file that it stands in
 * @param line where it begins
 * @param text as it was run
 * @param transaction a number for each transaction of the run; statements with the same one share it
 * @param transactional whether it ran in a transaction
 * @param start the catalog before the whole batch: what is in it, others may be using
 * @param before the catalog before the statement
 * @param after the catalog after it
 * @param locks on tables and indexes, held when it had ended
 * @param settings of the session when it began
 * @param failure why it did not run
 * @param rows how many rows it touched
 * @param time how long it took on the scratch server
 */
public record Traced(
        Script script,
        int line,
        SqlText text,
        int transaction,
        boolean transactional,
        CatalogState start,
        CatalogState before,
        CatalogState after,
        List<Lock> locks,
        Settings settings,
        Optional<Failure> failure,
        long rows,
        Duration time) {
    public Traced {
        locks = List.copyOf(locks);
    }

    Traced in(Script other) {
        return new Traced(
                other,
                line,
                text,
                transaction,
                transactional,
                start,
                before,
                after,
                locks,
                settings,
                failure,
                rows,
                time);
    }

    /** What it did to the catalog. */
    public CatalogChanges changes() {
        return CatalogChanges.between(before, after);
    }

    /** Whether it was there before the batch, so that others may be using it. */
    public boolean isOld(CatalogItem item) {
        return start.contains(item);
    }

    /** Whether the table of a column, constraint, index … was there before the batch. */
    public boolean isOnOldTable(CatalogItem item) {
        return start.table(item.table()).isPresent();
    }

    /** What it created on tables that others may be using. */
    public Stream<CatalogItem> createdOnOldTables(CatalogItem.Kind kind) {
        return changes().created().stream().filter(item -> item.kind() == kind).filter(this::isOnOldTable);
    }

    /** What it created of a kind. */
    public Stream<CatalogItem> created(CatalogItem.Kind kind) {
        return changes().created().stream().filter(item -> item.kind() == kind);
    }

    /** What it dropped of what was there before the batch. */
    public Stream<CatalogItem> dropped(CatalogItem.Kind kind) {
        return changes().dropped().stream().filter(item -> item.kind() == kind).filter(this::isOld);
    }

    /** What it dropped by itself, rather than together with its table. */
    public Stream<CatalogItem> droppedAlone(CatalogItem.Kind kind) {
        return dropped(kind)
                .filter(item -> item.table() == 0 || after.table(item.table()).isPresent());
    }

    /** What it altered of what was there before the batch. */
    public Stream<CatalogChanges.Altered> altered(CatalogItem.Kind kind) {
        return changes().altered().stream()
                .filter(change -> change.before().kind() == kind)
                .filter(change -> isOld(change.before()));
    }

    /** What it altered in one respect. */
    public Stream<CatalogChanges.Altered> altered(CatalogItem.Kind kind, String fact) {
        return altered(kind).filter(change -> change.changed(fact));
    }

    /** The tables from before the batch whose rows it wrote anew. */
    public Stream<CatalogChanges.Altered> rewritten() {
        return altered(CatalogItem.Kind.TABLE, "storage").filter(change -> !text.starts("TRUNCATE"));
    }

    /** The strongest lock on a relation when it had ended. */
    public Optional<Lock.Mode> lockOn(long relation) {
        return locks.stream()
                .filter(lock -> lock.relation() == relation)
                .map(Lock::mode)
                .max(Lock.Mode::compareTo);
    }

    /** The tables and views from before the batch that it locked against writes. */
    public Stream<CatalogItem> blocked() {
        return locks.stream()
                .filter(lock -> lock.taken() && lock.mode().blocksWrites())
                .flatMap(lock -> start.table(lock.relation()).stream())
                .distinct();
    }
}
