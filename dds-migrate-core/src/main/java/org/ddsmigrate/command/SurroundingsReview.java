package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ddsmigrate.application.ApplicationSettings;
import org.ddsmigrate.report.ChangeLine;
import org.ddsmigrate.review.Finding;
import org.ddsmigrate.review.RulePage;
import org.ddsmigrate.review.Severity;

/** What is wrong around the migrations: with the database that they are for, and with the application that uses it. */
record SurroundingsReview(Workbench bench, CheckOptions options) {
    private static final RulePage DRIFT = RulePage.of("drift", Severity.WARNING)
            .when("the configured database is not as its applied migrations make it; what no migration made at all is"
                    + " left to others")
            .effect("The new migrations were run on another schema than the one that they are going to meet.")
            .instead("mvn dds-migrate:status lists the differences: make them by a migration, or take them back.");

    private static final RulePage OTHER_SERVER = RulePage.of("other-server-version", Severity.WARNING)
            .when("the scratch server's major version is another one than the configured database's")
            .effect("Locks, rewrites and even syntax may be otherwise there.")
            .instead("Take the database's version for the scratch server: -Ddds.postgres.");

    private static final RulePage UNCOMPARED = RulePage.of("uncompared-kind", Severity.ADVICE)
            .when("the migrations or the model make objects of a kind that is not compared")
            .effect("Whether both make the same of them, and whether an undo gives them back, is not known.")
            .instead("Compare them by hand.");

    private static final RulePage PROVIDER = RulePage.of("schema-by-provider", Severity.ERROR)
            .when("the application, without a profile, lets its JPA provider create or update the schema")
            .effect("The database gets what no migration makes, and migrations fail on it, or the schema is dropped"
                    + " at the next start.")
            .instead("Set it to validate or none; for tests, set it in their own profile or folder.");

    static final List<RulePage> PAGES = List.of(DRIFT, OTHER_SERVER, UNCOMPARED, PROVIDER);

    private static final List<String> PROVIDER_KEYS = List.of(
            "spring.jpa.hibernate.ddl-auto",
            "spring.jpa.properties.hibernate.hbm2ddl.auto",
            "spring.jpa.properties.jakarta.persistence.schema-generation.database.action",
            "quarkus.hibernate-orm.database.generation",
            "quarkus.hibernate-orm.schema-management.strategy");

    private static final Set<String> CHANGING =
            Set.of("create", "create-only", "create-drop", "drop-and-create", "drop", "update");

    private static final int SHOWN = 3;

    List<Finding> findings(Comparison comparison) {
        List<Finding> findings = new ArrayList<>();
        options.live().ifPresent(live -> {
            drift(live).ifPresent(findings::add);
            otherServer(live).ifPresent(findings::add);
        });
        Words.unmanaged(comparison.unmanaged())
                .ifPresent(names -> findings.add(finding(
                        UNCOMPARED, bench.project().history().folders().get(0).toString(), names)));
        PROVIDER_KEYS.stream()
                .flatMap(key -> options.application().find(key).stream())
                .filter(this::changesTheSchema)
                .forEach(setting -> findings.add(finding(
                        PROVIDER,
                        setting.place(),
                        setting.key() + " is \"" + setting.value() + "\" beside migrations")));
        return findings;
    }

    private Optional<Finding> drift(LiveDatabase live) {
        List<ChangeLine> differences = new ShowStatus(bench).run(live).drift().differences();
        if (differences.isEmpty()) {
            return Optional.empty();
        }
        String first = differences.stream()
                .limit(SHOWN)
                .map(line -> line.sign() + " " + line.kind() + " " + line.text())
                .collect(Collectors.joining(", "));
        int rest = differences.size() - SHOWN;
        return Optional.of(finding(
                DRIFT,
                live.description(),
                "is not as its migrations make it: " + first + (rest > 0 ? " and " + rest + " more" : "")));
    }

    private Optional<Finding> otherServer(LiveDatabase live) {
        int theirs = live.majorVersion();
        int ours = bench.server().majorVersion();
        return theirs == ours
                ? Optional.empty()
                : Optional.of(finding(
                        OTHER_SERVER,
                        live.description(),
                        "is PostgreSQL " + theirs + ", and the migrations ran on PostgreSQL " + ours));
    }

    private boolean changesTheSchema(ApplicationSettings.Setting setting) {
        return options.application().resolve(setting.value()).stream()
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .anyMatch(CHANGING::contains);
    }

    private static Finding finding(RulePage page, String where, String text) {
        return Finding.of(page.id(), page.severity(), where, text, page.instead());
    }
}
