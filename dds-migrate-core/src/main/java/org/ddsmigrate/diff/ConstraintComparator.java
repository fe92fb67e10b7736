package org.ddsmigrate.diff;

import org.ddsmigrate.change.Alter;
import org.ddsmigrate.change.AlterConstraint;
import org.ddsmigrate.change.ConstraintAspect;
import org.ddsmigrate.schema.CheckConstraint;
import org.ddsmigrate.schema.Constraint;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.Key;

/** Compares two constraints, or two indexes, of one name: what can't be altered in place is made again. */
final class ConstraintComparator {
    private ConstraintComparator() {}

    static void compare(Constraint from, Constraint to, Findings findings) {
        if (from.withComment(to.comment()).equals(to)) {
            findings.comment(from.ref(), from.comment(), to.comment());
        } else if (from instanceof ForeignKey key && alterable(key, (ForeignKey) to)) {
            alterForeignKey(key, (ForeignKey) to, findings);
        } else if (onlyOptions(from, to)) {
            findings.add(new AlterConstraint(from, to, ConstraintAspect.OPTIONS));
            findings.comment(from.ref(), from.comment(), to.comment());
        } else if (from instanceof CheckConstraint check && onlyValidated(check, (CheckConstraint) to)) {
            findings.add(new AlterConstraint(from, to, ConstraintAspect.VALIDATION));
            findings.comment(from.ref(), from.comment(), to.comment());
        } else {
            findings.recreate(from, to);
        }
    }

    /** Whether nothing but a comment and the storage options of a key's index differ. */
    static boolean onlyOptions(Constraint from, Constraint to) {
        return from instanceof Key key
                && to instanceof Key wanted
                && !key.options().equals(wanted.options())
                && key.withOptions(wanted.options()).withComment(to.comment()).equals(to);
    }

    /** An index's options and statistics are altered in place; all else of it makes another index. */
    static void compareIndexes(Index from, Index to, Findings findings) {
        findings.unsupported(
                from.ref(), "tablespace", from.tablespace(), to.tablespace(), TableComparator.MOVED_BY_HAND);
        compareInPlace(from.withTablespace(to.tablespace()), to, findings);
    }

    private static void compareInPlace(Index from, Index to, Findings findings) {
        Index sameOptions =
                from.withOptions(to.options()).withStatistics(to.statistics()).withComment(to.comment());
        if (!sameOptions.equals(to)) {
            findings.recreate(from, to);
            return;
        }
        if (!from.withComment(to.comment()).equals(to)) {
            findings.add(new Alter(from, to));
        }
        findings.comment(from.ref(), from.comment(), to.comment());
    }

    private static boolean alterable(ForeignKey from, ForeignKey to) {
        boolean switches = from.enforced() != to.enforced();
        boolean validates =
                switches ? to.validated() == to.enforced() : from.validated() == to.validated() || to.validated();
        ForeignKey altered = from.withDeferrability(to.deferrability())
                .withEnforced(to.enforced())
                .withValidated(to.validated())
                .withComment(to.comment());
        return validates && altered.equals(to);
    }

    private static void alterForeignKey(ForeignKey from, ForeignKey to, Findings findings) {
        if (from.deferrability() != to.deferrability()) {
            findings.add(new AlterConstraint(from, to, ConstraintAspect.DEFERRABILITY));
        }
        if (from.enforced() != to.enforced()) {
            findings.add(new AlterConstraint(from, to, ConstraintAspect.ENFORCEMENT));
        } else if (from.validated() != to.validated()) {
            findings.add(new AlterConstraint(from, to, ConstraintAspect.VALIDATION));
        }
        findings.comment(from.ref(), from.comment(), to.comment());
    }

    private static boolean onlyValidated(CheckConstraint from, CheckConstraint to) {
        return to.validated()
                && from.enforced() == to.enforced()
                && from.withValidated(true).withComment(to.comment()).equals(to);
    }
}
