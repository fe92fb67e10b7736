package org.ddsmigrate.review.rules;

import java.util.List;
import org.ddsmigrate.review.Rule;

/** What takes rows or values away. */
final class LossRules {
    private LossRules() {}

    static List<Rule> all() {
        return List.of(new DropTable(), new DropColumn());
    }
}
