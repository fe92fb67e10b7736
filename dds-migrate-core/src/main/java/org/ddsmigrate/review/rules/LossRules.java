package org.ddsmigrate.review.rules;

import java.util.List;
import org.ddsmigrate.review.Rule;

/** What takes rows or values away. */
final class LossRules {
    private LossRules() {}

    static List<Rule> all() {
        return List.of(
                new DropTable(),
                new DropColumn(),
                new DropSchema(),
                new DropDatabase(),
                new DropOwned(),
                new Truncate(),
                new TruncateCascade(),
                new DeleteWithoutWhere(),
                new DropCascade(),
                new NarrowingType(),
                new LossyCast(),
                new CastMayFail(),
                new DropSequence(),
                new SequenceRestarted(),
                new DropPartition(),
                new DropIdentity(),
                new DropExpression(),
                new DropView(),
                new DropRoutine(),
                new DropType(),
                new DropTrigger(),
                new DropExtension(),
                new DropAndCreate(),
                new LooksLikeRename(),
                new AddRequiredColumn(),
                new DomainValidating(),
                new DomainNotNull(),
                new IdentityBehindData(),
                new UniqueIndexDuplicates());
    }
}
