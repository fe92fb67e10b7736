package org.ddsmigrate.review.rules;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ddsmigrate.review.CatalogChanges;
import org.ddsmigrate.review.CatalogItem;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Lock;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;
import org.ddsmigrate.review.StatementRule;
import org.ddsmigrate.review.Traced;

/** A statement changes, or locks as writers do, what the project says belongs to others. */
public final class ForeignObject implements StatementRule {
    private final Predicate<CatalogItem> foreign;

    /** @param foreign whether a table, a view, a sequence, a type or a routine belongs to others */
    public ForeignObject(Predicate<CatalogItem> foreign) {
        this.foreign = foreign;
    }

    @Override
    public RulePage page() {
        return RulePage.of("foreign-object", Severity.ERROR)
                .when("a statement changes an object that <excludes> names, or locks it as writers do")
                .effect("It belongs to somebody else, who changes it too, and whose releases know nothing of this one.")
                .instead("Leave it to its owner; or take the pattern out of <excludes>, if it is yours.");
    }

    @Override
    public Stream<Hit> find(Traced statement) {
        return Stream.concat(changed(statement), locked(statement))
                .filter(foreign)
                .map(CatalogItem::name)
                .distinct()
                .map(name -> Hit.on(statement, name, "touches " + name + ", which <excludes> leaves to others"));
    }

    /** What was there before the batch, or what something was done to that hangs on it. */
    private static Stream<CatalogItem> changed(Traced statement) {
        CatalogChanges changes = statement.changes();
        return Stream.of(
                        changes.created().stream(),
                        changes.dropped().stream(),
                        changes.altered().stream().map(CatalogChanges.Altered::before))
                .flatMap(items -> items)
                .flatMap(item -> item.table() == 0 ? Stream.of(item) : statement.start().table(item.table()).stream())
                .filter(statement::isOld);
    }

    private static Stream<CatalogItem> locked(Traced statement) {
        return statement.locks().stream()
                .filter(lock -> lock.taken() && lock.mode().compareTo(Lock.Mode.ROW_EXCLUSIVE) >= 0)
                .flatMap(lock -> statement.start().table(lock.relation()).stream());
    }
}
