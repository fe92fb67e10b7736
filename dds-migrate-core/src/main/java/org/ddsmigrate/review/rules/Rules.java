package org.ddsmigrate.review.rules;

import java.util.List;
import java.util.stream.Stream;
import org.ddsmigrate.review.Rule;

/** Every rule there is, by group. */
public final class Rules {
    private static final List<Rule> ALL = Stream.of(
                    LossRules.all(), LockRules.all(), TransactionRules.all(), CompatibilityRules.all())
            .flatMap(List::stream)
            .toList();

    private Rules() {}

    /** All of them, in the order of their groups. */
    public static List<Rule> all() {
        return ALL;
    }
}
