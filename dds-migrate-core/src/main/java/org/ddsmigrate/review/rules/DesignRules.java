package org.ddsmigrate.review.rules;

import java.util.List;
import org.ddsmigrate.review.Rule;

/** What new tables and columns, and the rows that migrations write, will cost later. */
final class DesignRules {
    private DesignRules() {}

    static List<Rule> all() {
        return List.of(
                new NameTooLong(),
                new OidTypeColumn(),
                new InsertWithoutColumns(),
                new NonDeterministicData(),
                new TableFromQuery(),
                new TableWithoutKey(),
                new SmallPrimaryKey(),
                new RandomUuidKey(),
                new SerialColumn(),
                new JsonColumn(),
                new CharColumn(),
                new ZonelessTimestamp(),
                new DubiousType(),
                new MaterializedViewWithoutKey());
    }
}
