package org.ddsmigrate.review;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The migrations that are to be deployed together, run statement by statement.
 *
 * @param scripts the files, in the order in which they ran
 * @param statements theirs, in the same order
 * @param start the catalog before them
 * @param end the catalog after all files that lead upwards
 * @param postgres the server's major version
 */
public record Batch(List<Script> scripts, List<Traced> statements, CatalogState start, CatalogState end, int postgres) {
    public Batch {
        scripts = List.copyOf(scripts);
        statements = List.copyOf(statements);
    }

    /** The statements that lead to the next version. */
    public Stream<Traced> upwards() {
        return statements.stream().filter(statement -> statement.script().direction() == Script.Direction.UP);
    }

    /** The statements of a file. */
    public List<Traced> of(Script script) {
        return statements.stream()
                .filter(statement -> statement.script().equals(script))
                .toList();
    }

    /** The statements before it in the same transaction. */
    public Stream<Traced> earlierInTransaction(Traced statement) {
        return statements.stream()
                .takeWhile(other -> !other.equals(statement))
                .filter(other -> other.transaction() == statement.transaction() && other.transactional());
    }

    /** The files that lead upwards. */
    public Stream<Script> upScripts() {
        return scripts.stream().filter(script -> script.direction() == Script.Direction.UP);
    }

    /** The same, with the places of its files named otherwise. */
    public Batch placed(UnaryOperator<String> names) {
        return new Batch(
                scripts.stream().map(script -> script.placed(names)).toList(),
                statements.stream()
                        .map(statement -> statement.in(statement.script().placed(names)))
                        .toList(),
                start,
                end,
                postgres);
    }
}
