package org.ddsmigrate.review.rules;

import java.util.stream.Stream;
import org.ddsmigrate.review.Batch;
import org.ddsmigrate.review.CatalogItem.Kind;
import org.ddsmigrate.review.Hit;
import org.ddsmigrate.review.Rule;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** A type or domain that was there before is dropped and not made again. */
final class DropType implements Rule {
    @Override
    public RulePage page() {
        return RulePage.of("drop-type", Severity.WARNING)
                .when("a type or domain that was there before is dropped and not made again")
                .effect("code that names it, in a cast or for a parameter, fails.")
                .instead("Let no release name it any more, and drop it in a later one.")
                .before("""
                    CREATE TYPE mood AS ENUM ('sad', 'happy');
                    """)
                .bad("""
                    DROP TYPE mood;
                    """)
                .good("""
                    ALTER TYPE mood ADD VALUE 'calm';
                    """);
    }

    @Override
    public Stream<Hit> find(Batch batch) {
        return batch.upwards()
                .filter(statement -> statement.text().has("DROP (TYPE|DOMAIN)"))
                .flatMap(statement -> statement
                        .dropped(Kind.TYPE)
                        .filter(type -> batch.start()
                                .find(type)
                                .filter(was -> batch.end()
                                        .items(Kind.TYPE)
                                        .noneMatch(now -> now.name().equals(was.name())))
                                .isPresent())
                        .map(type -> Hit.on(statement, type.name(), "code that names " + type.name() + " fails")));
    }
}
