package org.ddsmigrate.history;

import java.util.List;
import java.util.Optional;

/**
 * A script as Flyway splits it.
 *
 * @param transactional whether Flyway runs it in one transaction: what its configuration says, else what its statements
 *     allow
 * @param mixes whether Flyway refuses it, because some of its statements can't run in a transaction, and others can
 * @param refusal why Flyway can't read it to its end
 */
public record SplitScript(
        String name,
        String text,
        boolean transactional,
        boolean mixes,
        List<ScriptStatement> statements,
        Optional<String> refusal) {
    public SplitScript {
        statements = List.copyOf(statements);
    }
}
