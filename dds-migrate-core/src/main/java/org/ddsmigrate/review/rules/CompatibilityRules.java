package org.ddsmigrate.review.rules;

import java.util.List;
import org.ddsmigrate.review.Rule;

/** What breaks code that is still running, and what serves it badly. */
final class CompatibilityRules {
    private CompatibilityRules() {}

    static List<Rule> all() {
        return List.of(
                new RenameTable(),
                new RenameColumn(),
                new RenameSchema(),
                new SetSchema(),
                new RenameEnumValue(),
                new RenameRoutineOrType(),
                new RenameConstraint(),
                new DropNotNull(),
                new TightenForWriters(),
                new DropDefault(),
                new RequiredForWriters(),
                new ChangeDefault(),
                new ReadersOfType(),
                new ViewColumns(),
                new RoutineSignature(),
                new VolatilityChanged(),
                new ExtensionUpgrade(),
                new DropForeignKey(),
                new DropUnique(),
                new DropCheck(),
                new GeneratedAlways(),
                new ForeignKeyAction(),
                new ReplicaIdentity(),
                new PublishedTable(),
                new ForeignKeyWithoutIndex(),
                new ForeignKeyTypes(),
                new DuplicateIndex(),
                new RedundantIndex(),
                new WideIndex(),
                new HashIndex(),
                new IndexGap(),
                new InvalidIndex(),
                new UniqueIndexNullable(),
                new AnalyzeAfterBuild());
    }
}
