package org.ddsmigrate.review;

import java.util.stream.Stream;

/** A rule that looks at one statement at a time; what failed did nothing, and is looked at by others. */
public interface StatementRule extends Rule {
    /** What it sees in a statement that ran. */
    Stream<Hit> find(Traced statement);

    @Override
    default Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .filter(statement -> statement.failure().isEmpty())
                .flatMap(this::find);
    }
}
