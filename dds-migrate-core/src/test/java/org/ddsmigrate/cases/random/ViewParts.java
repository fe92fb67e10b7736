package org.ddsmigrate.cases.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes views and materialized views over what is there before them. */
final class ViewParts {
    private final Writing writing;

    ViewParts(Writing writing) {
        this.writing = writing;
    }

    void write(Part part) {
        Dice dice = writing.dice(part);
        switch (part.kind()) {
            case VIEW -> writeView(part, dice);
            case MATERIALIZED_VIEW -> writeMaterialized(part, dice);
            default ->
                writing.relations.stream()
                        .filter(r -> r.path().equals(part.host()))
                        .findFirst()
                        .ifPresent(view -> new IndexParts(writing).write(part, dice, view));
        }
    }

    private void writeView(Part part, Dice dice) {
        Optional<Relation> source = dice.maybe("source", writing.relations);
        if (source.isEmpty() || source.get().columns().isEmpty()) {
            return;
        }
        String schema = writing.schema(dice);
        String name = schema + "." + Names.quoted(Names.raw(part.path(), 0));
        List<Relation.Shown> shown = new ArrayList<>();
        String query = query(dice, source.get(), shown);
        String options = dice.of("options", "", "", "", "", " WITH (security_barrier=true)");
        writing.add("CREATE VIEW %s%s AS %s", name, options, query);
        if (writing.unpopulated.stream().anyMatch(query::contains)) {
            writing.unpopulated.add(name);
        }
        writing.relations.add(Relation.of(part.path(), schema, name, Relation.Style.VIEW, shown));
        writing.comment("VIEW " + name, dice);
        if (dice.chance("column commented", 10)) {
            writing.add("COMMENT ON COLUMN %s.%s IS 'shown'", name, shown.get(0).name());
        }
    }

    private void writeMaterialized(Part part, Dice dice) {
        Optional<Relation> source = dice.maybe("source", writing.relations);
        if (source.isEmpty() || source.get().columns().isEmpty()) {
            return;
        }
        String schema = writing.schema(dice);
        String name = schema + "." + Names.quoted(Names.raw(part.path(), 0));
        List<Relation.Shown> shown = new ArrayList<>();
        String query = query(dice, source.get(), shown);
        boolean empty = writing.unpopulated.stream().anyMatch(query::contains) || dice.chance("empty", 40);
        if (empty) {
            writing.unpopulated.add(name);
        }
        writing.add(
                "CREATE MATERIALIZED VIEW %s%s AS %s%s",
                name, dice.of("options", "", "", "", " WITH (fillfactor=70)"), query, empty ? " WITH NO DATA" : "");
        writing.relations.add(Relation.of(part.path(), schema, name, Relation.Style.MATERIALIZED, shown));
        writing.comment("MATERIALIZED VIEW " + name, dice);
    }

    private String query(Dice dice, Relation source, List<Relation.Shown> shown) {
        List<String> select = new ArrayList<>();
        for (Relation.Shown column : source.columns()) {
            if (dice.chance("shows " + column, 70)) {
                select.add("s." + column.name());
                shown.add(new Relation.Shown(column.name(), column.family(), column.type(), false, column.labels()));
            }
        }
        addComputed(dice, source, select, shown);
        if (select.isEmpty()) {
            select.add("1 AS one");
            shown.add(new Relation.Shown("one", Family.INT, "integer", false, List.of()));
        }
        String from = " FROM " + source.name() + " s";
        if (dice.chance("joins", 20)) {
            Relation other = dice.pick("other", writing.relations);
            from += " LEFT JOIN " + other.name() + " o ON "
                    + source.condition(dice, "on")
                            .map(c -> qualified(c, source))
                            .orElse("true");
        }
        String where = dice.chance("some", 30)
                ? source.condition(dice, "where")
                        .map(c -> " WHERE " + qualified(c, source))
                        .orElse("")
                : "";
        return "SELECT " + String.join(", ", select) + from + where + dice.of("limit", "", "", "", "", " LIMIT 10");
    }

    /** Conditions name their columns alone; with a second relation at hand they need the first one's alias. */
    private static String qualified(String condition, Relation source) {
        String text = condition;
        for (Relation.Shown column : source.columns()) {
            if (column.name().startsWith("\"") && text.contains(column.name())) {
                return text.replace(column.name(), "s." + column.name());
            }
        }
        return text;
    }

    private void addComputed(Dice dice, Relation source, List<String> select, List<Relation.Shown> shown) {
        boolean known = source.columns().stream().anyMatch(c -> c.name().equals("\"computed\""));
        if (known || !dice.chance("computes", 40)) {
            return;
        }
        List<String> choices = new ArrayList<>(List.of("'constant'::text"));
        source.of(Family.TEXT, Family.DOMAIN_TEXT).forEach(c -> {
            choices.add("upper(s." + c.name() + ")");
            writing.textFunctions.forEach(f -> choices.add(f + "(s." + c.name() + "::text)"));
        });
        source.of(Family.ENUM).forEach(c -> {
            choices.add("s." + c.name() + "::text");
            choices.add("CASE WHEN s." + c.name() + " = " + c.labels().get(0) + " THEN 'first' ELSE 'other' END");
        });
        source.of(Family.INT, Family.NUM)
                .forEach(c ->
                        writing.numberFunctions.forEach(f -> choices.add(f + "(s." + c.name() + "::numeric)::text")));
        select.add(dice.pick("computed", choices) + " AS \"computed\"");
        shown.add(new Relation.Shown("\"computed\"", Family.TEXT, "text", false, List.of()));
    }
}
