package org.ddsmigrate.cases.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes tables with their columns, partitions, and their place among other tables. */
final class TableParts {
    private final Writing writing;
    private final List<Part> parts;

    TableParts(Writing writing, List<Part> parts) {
        this.writing = writing;
        this.parts = parts;
    }

    void write(Part part) {
        Dice dice = writing.dice(part);
        String schema = writing.schema(dice);
        String name = schema + "." + Names.quoted(Names.raw(part.path(), 0));
        boolean partitioned = Math.floorMod(Dice.mix(2, part.path()), 6) == 0;
        Optional<Relation> parent = partitioned ? Optional.empty() : parent(dice);
        List<Relation.Shown> shown = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        List<String> afterwards = new ArrayList<>();
        ColumnParts columns = new ColumnParts(writing, name, shown, lines, afterwards);
        if (partitioned) {
            lines.add("\"part key\" integer NOT NULL");
            shown.add(new Relation.Shown("\"part key\"", Family.INT, "integer", false, List.of()));
        }
        parts.stream()
                .filter(child -> child.kind() == Kind.COLUMN && child.host().equals(part.path()))
                .forEach(columns::write);
        StringBuilder sql = new StringBuilder("CREATE ");
        if (!partitioned && dice.chance("unlogged", 8)) {
            sql.append("UNLOGGED ");
            writing.unlogged.add(name);
        }
        sql.append("TABLE ").append(name).append(" (\n    ");
        sql.append(String.join(",\n    ", lines)).append("\n)");
        parent.ifPresent(p -> sql.append(" INHERITS (").append(p.name()).append(")"));
        if (partitioned) {
            sql.append(" PARTITION BY ")
                    .append(dice.of("strategy", "RANGE", "RANGE", "LIST"))
                    .append(" (\"part key\")");
        } else if (dice.chance("options", 15)) {
            sql.append(dice.of("option", " WITH (fillfactor=70)", " WITH (autovacuum_enabled=false, fillfactor=90)"));
        }
        writing.add("%s", sql);
        parent.ifPresent(p -> shown.addAll(p.columns()));
        writing.relations.add(Relation.of(
                part.path(), schema, name, partitioned ? Relation.Style.PARTITIONED : Relation.Style.PLAIN, shown));
        afterwards.forEach(statement -> writing.add("%s", statement));
        writing.comment("TABLE " + name, dice);
        if (dice.chance("secured", 12)) {
            writing.add("ALTER TABLE %s %s ROW LEVEL SECURITY", name, dice.of("security", "ENABLE", "FORCE"));
        }
        if (dice.chance("replica", 8)) {
            writing.add("ALTER TABLE %s REPLICA IDENTITY %s", name, dice.of("identity", "FULL", "NOTHING"));
        }
    }

    private Optional<Relation> parent(Dice dice) {
        List<Relation> plain = writing.relations.stream()
                .filter(r -> r.style() == Relation.Style.PLAIN)
                .toList();
        return dice.chance("inherits", 10) ? dice.maybe("parent", plain) : Optional.empty();
    }

    /** A partition, or a table like one that is attached to nothing. */
    void writePartition(Part part) {
        Optional<Relation> host = writing.relations.stream()
                .filter(r -> r.path().equals(part.host()) && r.style() == Relation.Style.PARTITIONED)
                .findFirst();
        if (host.isEmpty()) {
            return;
        }
        Dice dice = writing.dice(part);
        Dice hostDice = writing.dice(parts.stream()
                .filter(p -> p.path().equals(part.host()))
                .findFirst()
                .orElseThrow());
        int number = part.path().charAt(part.path().length() - 1) - '0';
        String name = writing.qualified(part, dice);
        if (dice.chance("detached", 20)) {
            writing.add("CREATE TABLE %s (LIKE %s)", name, host.get().name());
            return;
        }
        boolean byDefault = dice.chance("default", 20) && writing.once("default of " + part.host());
        boolean list = "LIST".equals(hostDice.of("strategy", "RANGE", "RANGE", "LIST"));
        int width = dice.of("width", 5, 9);
        String bounds = byDefault
                ? "DEFAULT"
                : list
                        ? "FOR VALUES IN (" + number * 10 + ", " + (number * 10 + width) + ")"
                        : "FOR VALUES FROM (" + number * 10 + ") TO (" + (number * 10 + width) + ")";
        writing.add("CREATE TABLE %s PARTITION OF %s %s", name, host.get().name(), bounds);
        writing.comment("TABLE " + name, dice);
    }
}
