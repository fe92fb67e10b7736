package org.ddsmigrate.catalog;

import java.util.List;
import java.util.Set;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.QualifiedName;

/**
 * What a reading leaves out: tables of others, and the tool's own.
 *
 * @param ignoredTables tables that nobody models, such as Flyway's history table
 * @param excludes patterns of the names that belong to others
 */
public record ReadScope(Set<QualifiedName> ignoredTables, List<ObjectPattern> excludes) {
    private static final ReadScope EVERYTHING = new ReadScope(Set.of(), List.of());

    public ReadScope {
        ignoredTables = Set.copyOf(ignoredTables);
        excludes = List.copyOf(excludes);
    }

    /** Leaves nothing out. */
    public static ReadScope everything() {
        return EVERYTHING;
    }

    boolean leavesOut(QualifiedName name) {
        return ignoredTables.contains(name) || excludes.stream().anyMatch(pattern -> pattern.matches(name));
    }

    boolean leavesOutSchema(Identifier schema) {
        return excludes.stream().anyMatch(pattern -> pattern.matchesWholeSchema(schema));
    }
}
