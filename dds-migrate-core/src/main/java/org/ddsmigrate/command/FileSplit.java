package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.change.Alter;
import org.ddsmigrate.change.EnumLabels;
import org.ddsmigrate.plan.Plan;
import org.ddsmigrate.plan.Step;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.sql.Sql;
import org.ddsmigrate.sql.SqlWriter;

/**
 * Spreads a plan over several files where one transaction can't hold it: a new enum label can't be used before the
 * transaction that adds it has ended (PostgreSQL, ALTER TYPE, Notes).
 */
final class FileSplit {
    private FileSplit() {}

    static List<Plan> split(Plan plan) {
        List<Step> adding = new ArrayList<>();
        List<Step> rest = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (Step step : plan.steps()) {
            if (step.main() instanceof Alter alter
                    && alter.from() instanceof EnumType from
                    && !EnumLabels.needRebuild(from, (EnumType) alter.to())) {
                adding.add(step);
                EnumType to = (EnumType) alter.to();
                to.labels().stream()
                        .filter(label -> !from.labels().contains(label))
                        .forEach(label -> labels.add(Sql.literal(label)));
            } else {
                rest.add(step);
            }
        }
        SqlWriter writer = SqlWriter.of(plan);
        boolean used = rest.stream()
                .flatMap(step -> writer.statements(step).stream())
                .anyMatch(sql -> labels.stream().anyMatch(sql::contains));
        return used
                ? List.of(
                        new Plan(plan.from(), plan.to(), adding, List.of()),
                        new Plan(plan.from(), plan.to(), rest, List.of()))
                : List.of(plan);
    }
}
