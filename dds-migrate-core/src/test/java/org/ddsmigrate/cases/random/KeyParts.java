package org.ddsmigrate.cases.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes constraints, indexes and statistics of tables. */
final class KeyParts {
    private final Writing writing;

    KeyParts(Writing writing) {
        this.writing = writing;
    }

    void write(Part part) {
        Optional<Relation> host = writing.relations.stream()
                .filter(r -> r.path().equals(part.host()))
                .findFirst();
        if (host.isEmpty()) {
            return;
        }
        Dice dice = writing.dice(part);
        Relation table = host.get();
        switch (part.kind()) {
            case PRIMARY_KEY -> writeKey(part, dice, table, "PRIMARY KEY");
            case UNIQUE -> writeKey(part, dice, table, "UNIQUE");
            case CHECK -> writeCheck(part, dice, table);
            case EXCLUSION -> writeExclusion(part, dice, table);
            case INDEX -> new IndexParts(writing).write(part, dice, table);
            case FOREIGN_KEY -> writeForeignKey(part, dice, table);
            default -> writeStatistics(part, dice, table);
        }
    }

    private void constraint(Part part, Dice dice, Relation table, String definition) {
        String name = Writing.renamable(part, dice);
        writing.add("ALTER TABLE %s ADD CONSTRAINT %s %s", table.name(), name, definition);
        writing.comment("CONSTRAINT " + name + " ON " + table.name(), dice);
    }

    private void writeKey(Part part, Dice dice, Relation table, String kind) {
        List<Relation.Shown> columns = columns(dice, table);
        if (columns.isEmpty()) {
            return;
        }
        boolean primary = kind.startsWith("PRIMARY");
        StringBuilder sql = new StringBuilder(kind);
        if (!primary && dice.chance("nulls", 15)) {
            sql.append(" NULLS NOT DISTINCT");
        }
        sql.append(" (").append(names(columns)).append(")");
        List<Relation.Shown> others = new ArrayList<>(table.indexable());
        others.removeAll(columns);
        if (dice.chance("including", 12) && !others.isEmpty()) {
            sql.append(" INCLUDE (").append(dice.pick("include", others).name()).append(")");
        }
        if (dice.chance("options", 8)) {
            sql.append(" WITH (fillfactor=80)");
        }
        boolean deferrable = dice.chance("deferrable", 12);
        sql.append(deferrable ? dice.of("deferred", " DEFERRABLE", " DEFERRABLE INITIALLY DEFERRED") : "");
        if (primary && !deferrable) {
            table.primaryKey().addAll(columns);
        }
        constraint(part, dice, table, sql.toString());
    }

    /** One or two; those of a partitioned table hold its key. */
    private static List<Relation.Shown> columns(Dice dice, Relation table) {
        List<Relation.Shown> candidates = new ArrayList<>(table.indexable());
        List<Relation.Shown> chosen = new ArrayList<>();
        if (table.style() == Relation.Style.PARTITIONED) {
            chosen.add(candidates.remove(0));
        }
        dice.maybe("first", candidates).ifPresent(first -> {
            chosen.add(first);
            candidates.remove(first);
        });
        if (dice.chance("composite", 25)) {
            dice.maybe("second", candidates).ifPresent(chosen::add);
        }
        return chosen;
    }

    private void writeCheck(Part part, Dice dice, Relation table) {
        List<String> conditions = new ArrayList<>();
        table.condition(dice, "condition").ifPresent(conditions::add);
        if (dice.chance("more", 30)) {
            table.condition(dice, "other").ifPresent(conditions::add);
        }
        List<Relation.Shown> numbers = table.of(Family.INT);
        if (!writing.numberFunctions.isEmpty() && !numbers.isEmpty() && dice.chance("calls", 15)) {
            conditions.add(dice.pick("function", writing.numberFunctions) + "("
                    + dice.pick("argument", numbers).name() + "::numeric) > 0");
        }
        if (conditions.isEmpty()) {
            return;
        }
        boolean plain = table.style() == Relation.Style.PLAIN;
        constraint(
                part,
                dice,
                table,
                "CHECK ((" + String.join(dice.of("joined", ") AND (", ") OR ("), conditions) + "))"
                        + (plain && dice.chance("alone", 8) ? " NO INHERIT" : "")
                        + (dice.chance("unproven", 8) ? " NOT VALID" : ""));
    }

    private void writeExclusion(Part part, Dice dice, Relation table) {
        List<Relation.Shown> ranges = table.of(Family.RANGE);
        List<Relation.Shown> numbers = table.of(Family.INT);
        if (table.style() != Relation.Style.PLAIN || (ranges.isEmpty() && numbers.isEmpty())) {
            return;
        }
        String what = ranges.isEmpty()
                ? "USING btree (" + dice.pick("number", numbers).name() + " WITH =)"
                : "USING gist (" + dice.pick("range", ranges).name() + " WITH &&)";
        String where = dice.chance("some", 30)
                ? table.condition(dice, "where").map(c -> " WHERE (" + c + ")").orElse("")
                : "";
        constraint(part, dice, table, "EXCLUDE " + what + where + dice.of("deferrable", "", "", " DEFERRABLE"));
    }

    private void writeForeignKey(Part part, Dice dice, Relation table) {
        List<Relation> targets = writing.tables().stream()
                .filter(t -> !t.primaryKey().isEmpty())
                .filter(t -> writing.unlogged.contains(t.name()) == writing.unlogged.contains(table.name()))
                .filter(t -> t.primaryKey().stream()
                        .allMatch(key -> !table.of(key.family()).isEmpty()))
                .toList();
        Optional<Relation> target = dice.maybe("target", targets);
        if (target.isEmpty()) {
            return;
        }
        List<Relation.Shown> own = new ArrayList<>();
        for (Relation.Shown key : target.get().primaryKey()) {
            List<Relation.Shown> candidates = table.of(key.family()).stream()
                    .filter(c -> !own.contains(c) && !c.generated())
                    .filter(c -> key.family() != Family.ENUM || c.type().equals(key.type()))
                    .toList();
            if (candidates.isEmpty()) {
                return;
            }
            own.add(dice.pick("column of " + key, candidates));
        }
        constraint(
                part,
                dice,
                table,
                "FOREIGN KEY (" + names(own) + ") REFERENCES " + target.get().name() + " ("
                        + names(target.get().primaryKey()) + ")"
                        + dice.of("match", "", "", "", " MATCH FULL")
                        + dice.of("delete", "", "", " ON DELETE CASCADE", " ON DELETE SET NULL", " ON DELETE RESTRICT")
                        + dice.of("update", "", "", " ON UPDATE CASCADE")
                        + dice.of("deferred", "", "", "", " DEFERRABLE", " DEFERRABLE INITIALLY DEFERRED")
                        + (table.style() == Relation.Style.PLAIN && dice.chance("unproven", 8) ? " NOT VALID" : ""));
    }

    private void writeStatistics(Part part, Dice dice, Relation table) {
        List<Relation.Shown> columns = table.indexable();
        if (columns.size() < 3) {
            return;
        }
        String name = table.schema() + "." + Names.quoted(Names.raw(part.path(), 0));
        writing.add(
                "CREATE STATISTICS %s%s ON %s FROM %s",
                name,
                dice.of("kinds", "", " (ndistinct)", " (dependencies, mcv)"),
                names(columns.subList(0, 2 + dice.number("columns", columns.size() - 2)).stream()
                        .limit(7)
                        .toList()),
                table.name());
        if (dice.chance("measured", 20)) {
            writing.add("ALTER STATISTICS %s SET STATISTICS %d", name, dice.of("target", 10, 300));
        }
        writing.comment("STATISTICS " + name, dice);
    }

    static String names(List<Relation.Shown> columns) {
        return columns.stream().map(Relation.Shown::name).collect(Collectors.joining(", "));
    }
}
