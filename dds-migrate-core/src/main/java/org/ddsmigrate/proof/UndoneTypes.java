package org.ddsmigrate.proof;

import java.util.List;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.diff.Difference;

/** An undo can't ask how a column gets its old type back: where PostgreSQL has to be told, it is told to cast. */
final class UndoneTypes {
    private final TypeTrial trial;

    UndoneTypes(TypeTrial trial) {
        this.trial = trial;
    }

    Difference told(Difference undo) {
        List<Change> changes = undo.changes().stream()
                .map(change -> change instanceof AlterColumn alter && alter.aspect() == ColumnAspect.TYPE
                        ? told(alter)
                        : change)
                .toList();
        return new Difference(changes, undo.unsupported());
    }

    private Change told(AlterColumn alter) {
        TypeTrial.Outcome outcome = trial.convert(alter.from(), alter.to());
        return outcome == TypeTrial.Outcome.BY_ITSELF
                ? alter
                : alter.withUsing(TypeTrial.explicit(alter.from(), alter.to(), outcome));
    }
}
