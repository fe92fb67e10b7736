package org.ddsmigrate.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.sql.Sql;

/** Lets the server say which of the choices satisfy a table's conditions. */
final class ConditionFilter {
    private static final int MOST_COMBINATIONS = 4000;
    private static final int MOST_SINGLE_TRIALS = 80;
    private static final int WANTED = 40;

    private final FillableTable table;
    private final Trials trials;

    ConditionFilter(FillableTable table, Trials trials) {
        this.table = table;
        this.trials = trials;
    }

    /** The parts with what their conditions allow; parts that a condition ties together become one. */
    List<Part> filter(List<Part> parts) {
        List<Part> filtered = new ArrayList<>();
        for (Part part : parts) {
            List<Condition> own = table.conditions().stream()
                    .filter(c -> !c.columns().isEmpty() && part.columns().containsAll(c.columns()))
                    .toList();
            filtered.add(own.isEmpty() ? part : joined(List.of(part), own));
        }
        for (Condition condition : table.conditions()) {
            filtered = tied(filtered, condition);
        }
        return filtered;
    }

    private List<Part> tied(List<Part> parts, Condition condition) {
        List<Part> concerned = parts.stream()
                .filter(part -> part.columns().stream().anyMatch(condition.columns()::contains))
                .toList();
        Set<Identifier> known = new LinkedHashSet<>();
        concerned.forEach(part -> known.addAll(part.columns()));
        if (concerned.size() < 2 || !known.containsAll(condition.columns())) {
            return parts;
        }
        List<Condition> all = table.conditions().stream()
                .filter(c -> !c.columns().isEmpty() && known.containsAll(c.columns()))
                .toList();
        List<Part> rest = new ArrayList<>(parts);
        rest.removeAll(concerned);
        rest.add(joined(concerned, all));
        return rest;
    }

    private Part joined(List<Part> parts, List<Condition> conditions) {
        int each = (int) Math.max(2, Math.floor(Math.pow(MOST_COMBINATIONS, 1.0 / parts.size())));
        List<Part> cut = parts.stream()
                .map(part -> part.withChoices(
                        part.choices().subList(0, Math.min(each, part.choices().size()))))
                .toList();
        List<Identifier> columns =
                cut.stream().flatMap(part -> part.columns().stream()).toList();
        List<List<Sample>> choices = new ArrayList<>();
        for (List<Integer> combination : accepted(cut, conditions)) {
            List<Sample> choice = new ArrayList<>();
            for (int i = 0; i < cut.size(); i++) {
                choice.addAll(cut.get(i).choices().get(combination.get(i)));
            }
            choices.add(choice);
        }
        return new Part(columns, varied(choices, parts.size()));
    }

    /** Combinations come sorted; rows are more telling when neighbours differ in all columns. */
    private static List<List<Sample>> varied(List<List<Sample>> choices, int parts) {
        if (parts == 1) {
            return choices;
        }
        List<List<Sample>> first = new ArrayList<>();
        List<List<Sample>> later = new ArrayList<>();
        for (List<Sample> choice : choices) {
            boolean fresh = first.stream().noneMatch(other -> {
                for (int i = 0; i < choice.size(); i++) {
                    if (choice.get(i).equals(other.get(i))) {
                        return true;
                    }
                }
                return false;
            });
            (fresh ? first : later).add(choice);
        }
        first.addAll(later);
        return first;
    }

    private List<List<Integer>> accepted(List<Part> parts, List<Condition> conditions) {
        String query = query(parts, conditions);
        Optional<List<List<String>>> rows =
                trials.rows(query + " ORDER BY " + order(parts.size()) + " LIMIT " + WANTED);
        if (rows.isPresent()) {
            return rows.get().stream()
                    .map(row -> row.stream().map(Integer::valueOf).toList())
                    .toList();
        }
        return oneByOne(parts, conditions);
    }

    /** Where a condition fails on some choice instead of being false, each is tried alone. */
    private List<List<Integer>> oneByOne(List<Part> parts, List<Condition> conditions) {
        List<List<Integer>> accepted = new ArrayList<>();
        int total = parts.stream().mapToInt(part -> part.choices().size()).reduce(1, (a, b) -> a * b);
        for (int n = 0; n < Math.min(total, MOST_SINGLE_TRIALS); n++) {
            List<Part> single = new ArrayList<>();
            List<Integer> indexes = new ArrayList<>();
            int rest = n;
            for (Part part : parts) {
                int index = rest % part.choices().size();
                rest /= part.choices().size();
                indexes.add(index);
                single.add(part.withChoices(List.of(part.choices().get(index))));
            }
            boolean conforms = trials.rows(query(single, conditions))
                    .map(rows -> !rows.isEmpty())
                    .orElse(false);
            if (conforms) {
                accepted.add(indexes);
            }
        }
        return accepted;
    }

    private String query(List<Part> parts, List<Condition> conditions) {
        List<String> from = new ArrayList<>();
        List<String> select = new ArrayList<>();
        Map<Identifier, String> values = new HashMap<>();
        for (int p = 0; p < parts.size(); p++) {
            Part part = parts.get(p);
            if (part.choices().isEmpty()) {
                from.add("(SELECT 0, " + "NULL::text, ".repeat(part.columns().size() - 1) + "NULL::text WHERE false) "
                        + alias(p, part));
            } else {
                from.add("(VALUES " + values(part) + ") " + alias(p, part));
            }
            select.add("p" + p + ".n");
            for (int c = 0; c < part.columns().size(); c++) {
                Identifier name = part.columns().get(c);
                String type = table.column(name).map(Column::type).orElse("text");
                values.put(name, "p" + p + ".c" + c + "::" + type);
            }
        }
        return "SELECT " + String.join(", ", select) + " FROM " + String.join(", ", from) + " WHERE "
                + conditions.stream().map(c -> c.sql(values)).collect(Collectors.joining(" AND "));
    }

    private static String alias(int p, Part part) {
        StringBuilder alias = new StringBuilder("p" + p + "(n");
        for (int c = 0; c < part.columns().size(); c++) {
            alias.append(", c").append(c);
        }
        return alias.append(')').toString();
    }

    private static String values(Part part) {
        List<String> rows = new ArrayList<>();
        for (int n = 0; n < part.choices().size(); n++) {
            rows.add("(" + n
                    + part.choices().get(n).stream()
                            .map(sample -> ", "
                                    + sample.text()
                                            .map(text -> Sql.literal(text) + "::text")
                                            .orElse("NULL::text"))
                            .collect(Collectors.joining())
                    + ")");
        }
        return String.join(", ", rows);
    }

    private static String order(int parts) {
        List<String> sum = new ArrayList<>();
        List<String> each = new ArrayList<>();
        for (int p = 0; p < parts; p++) {
            sum.add("p" + p + ".n");
            each.add("p" + p + ".n");
        }
        return String.join(" + ", sum) + ", " + String.join(", ", each);
    }
}
