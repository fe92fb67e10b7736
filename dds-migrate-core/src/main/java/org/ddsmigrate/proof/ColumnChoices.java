package org.ddsmigrate.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.TypeName;
import org.ddsmigrate.sql.Sql;

/** Values for a column that refers to nothing. */
final class ColumnChoices {
    private static final int PLACE_OF_NULL = 4;

    private final TypeSamples types;
    private final Trials trials;
    private final Demands demands;
    private final SampleRows.Values values;

    ColumnChoices(TypeSamples types, Trials trials, Demands demands, SampleRows.Values values) {
        this.types = types;
        this.trials = trials;
        this.demands = demands;
        this.values = values;
    }

    Part part(FillableTable table, Column column) {
        TypeName type = TypeName.parse(column.type());
        Set<Sample> samples = new LinkedHashSet<>();
        for (Condition condition : table.conditions()) {
            if (condition.columns().contains(column.name())) {
                samples.addAll(mined(condition, type, column.type()));
            }
        }
        samples.addAll(samples(table, column));
        List<Sample> list = new ArrayList<>(kept(type, samples));
        if (!table.required().contains(column.name())) {
            list.add(Math.min(PLACE_OF_NULL, list.size()), Sample.NULL);
        }
        Part part = Part.of(column.name(), list);
        return values == SampleRows.Values.USUAL ? part.tame() : part;
    }

    /** Only those that the type can hold: one that it can't would make the whole question fail. */
    private List<Sample> mined(Condition condition, TypeName type, String printed) {
        List<Sample> mined = MinedSamples.of(condition.expression(), type);
        if (mined.isEmpty()) {
            return mined;
        }
        boolean anyText = type.modifiers().isEmpty() && type.base().equals("text");
        return anyText
                ? mined
                : mined.stream().filter(sample -> holds(printed, sample)).toList();
    }

    /** A cast would cut a text that is too long, so it must come back unchanged. */
    private boolean holds(String type, Sample sample) {
        String literal = Sql.literal(sample.text().orElse(""));
        if (TypeName.parse(type).base().startsWith("character")) {
            List<Integer> length = TypeName.parse(type).modifiers();
            return length.isEmpty() || sample.text().orElse("").length() <= length.get(0);
        }
        return trials.accepts(literal + "::" + type);
    }

    private List<Sample> samples(FillableTable table, Column column) {
        Optional<Demands.NewType> changes = Optional.ofNullable(
                demands.types().getOrDefault(table.name(), Map.of()).get(column.name()));
        return changes.map(change -> convertible(column, change)).orElseGet(() -> types.of(column.type()));
    }

    /** What both types hold: rows are there before and after. */
    private List<Sample> convertible(Column column, Demands.NewType change) {
        List<Sample> candidates = new ArrayList<>(types.of(change.type()));
        if (candidates.size() < PLACE_OF_NULL || !sameFamily(column.type(), change.type())) {
            candidates.addAll(types.of(column.type()));
        }
        return candidates.stream()
                .filter(sample -> holds(column.type(), sample))
                .filter(sample -> trials.accepts("SELECT " + change.conversion() + " FROM (SELECT "
                        + Sql.literal(sample.text().orElse("")) + "::" + column.type() + " AS "
                        + Sql.identifier(change.name()) + ") r"))
                .toList();
    }

    private static boolean sameFamily(String from, String to) {
        TypeName one = TypeName.parse(from);
        TypeName other = TypeName.parse(to);
        return one.base().equals(other.base()) || MinedSamples.isText(one) == MinedSamples.isText(other);
    }

    private List<Sample> kept(TypeName type, Set<Sample> samples) {
        Optional<Set<String>> labels = type.userDefined()
                .flatMap(name -> Optional.ofNullable(demands.labels().get(name)));
        return samples.stream()
                .filter(sample -> labels.map(left -> left.contains(sample.text().orElse("")))
                        .orElse(true))
                .toList();
    }
}
