package org.ddsmigrate.review.rules;

import java.util.List;
import org.ddsmigrate.review.Rule;

/** What transactions, sessions and Flyway do with a migration. */
final class TransactionRules {
    private TransactionRules() {}

    static List<Rule> all() {
        return List.of(
                new ConcurrentlyInTransaction(),
                new MixedModes(),
                new UncommittedTransaction(),
                new NestedTransaction(),
                new RolledBack(),
                new OwnTransactionControl(),
                new NotRerunnable(),
                new GuardHidesDrift(),
                new EnumValueInTransaction(),
                new SessionSettingLeak(),
                new TimeoutLeak(),
                new DynamicSql(),
                new PsqlCommand(),
                new OutsideEffects(),
                new ServerWide(),
                new BackfillWithDdl(),
                new StatementFails(),
                new SyntaxError(),
                new NonImmutableExpression(),
                new UndoFails());
    }
}
