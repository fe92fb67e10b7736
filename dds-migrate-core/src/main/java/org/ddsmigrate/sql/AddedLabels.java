package org.ddsmigrate.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ddsmigrate.change.Alter;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.EnumLabels;
import org.ddsmigrate.plan.Plan;
import org.ddsmigrate.plan.Step;
import org.ddsmigrate.schema.EnumType;

/**
 * The labels that a plan adds to enums in place. None of them can be used before the transaction that adds it has ended
 * (PostgreSQL, ALTER TYPE, Notes).
 *
 * @param steps that add them
 * @param others the rest of the plan
 * @param used whether the rest names one of them
 */
public record AddedLabels(List<Step> steps, List<Step> others, boolean used) {
    public AddedLabels {
        steps = List.copyOf(steps);
        others = List.copyOf(others);
    }

    public static AddedLabels of(Plan plan) {
        List<Step> adding = new ArrayList<>();
        List<Step> others = new ArrayList<>();
        Set<String> labels = new TreeSet<>();
        for (Step step : plan.steps()) {
            if (adds(step.main())) {
                adding.add(step);
                Alter alter = (Alter) step.main();
                labels.addAll(((EnumType) alter.to()).labels());
                labels.removeAll(((EnumType) alter.from()).labels());
            } else {
                others.add(step);
            }
        }
        List<String> literals = labels.stream().map(Sql::literal).toList();
        SqlWriter writer = SqlWriter.of(plan);
        boolean used = !literals.isEmpty()
                && others.stream()
                        .flatMap(step -> writer.statements(step).stream())
                        .anyMatch(sql -> literals.stream().anyMatch(sql::contains));
        return new AddedLabels(adding, others, used);
    }

    private static boolean adds(Change change) {
        return change instanceof Alter alter
                && alter.from() instanceof EnumType from
                && !EnumLabels.needRebuild(from, (EnumType) alter.to());
    }
}
