package org.ddsmigrate.cases.random;

import java.util.ArrayList;
import java.util.List;

/** Writes indexes of tables and materialized views. */
final class IndexParts {
    private final Writing writing;

    IndexParts(Writing writing) {
        this.writing = writing;
    }

    void write(Part part, Dice dice, Relation relation) {
        List<Relation.Shown> columns = relation.indexable();
        if (columns.isEmpty()) {
            return;
        }
        Relation.Shown first = dice.pick("column", columns);
        String method = method(first.family(), dice);
        boolean tree = method.equals("btree");
        boolean plain = relation.style() != Relation.Style.PARTITIONED;
        StringBuilder sql = new StringBuilder("CREATE ");
        sql.append(tree && plain && dice.chance("unique", 20) ? "UNIQUE INDEX " : "INDEX ");
        String name = Writing.renamable(part, dice);
        sql.append(name)
                .append(" ON ")
                .append(relation.name())
                .append(" USING ")
                .append(method);
        sql.append(" (").append(key(first, method, dice));
        if (tree && dice.chance("composite", 30)) {
            sql.append(", ").append(dice.pick("second", columns).name());
            sql.append(dice.of("order", "", " DESC", " DESC NULLS LAST", " NULLS FIRST"));
        }
        sql.append(")");
        if (tree && dice.chance("including", 12)) {
            sql.append(" INCLUDE (")
                    .append(dice.pick("include", columns).name())
                    .append(")");
        }
        if (tree && dice.chance("options", 10)) {
            sql.append(" WITH (fillfactor=")
                    .append(dice.of("fillfactor", "60", "75"))
                    .append(")");
        }
        if (dice.chance("partial", 20)) {
            relation.condition(dice, "where")
                    .ifPresent(where -> sql.append(" WHERE ").append(where));
        }
        writing.add("%s", sql);
        writing.comment("INDEX " + relation.schema() + "." + name, dice);
        if (tree
                && sql.indexOf(" WHERE ") < 0
                && relation.style() == Relation.Style.PLAIN
                && writing.once("cluster of " + relation)
                && dice.chance("clustered", 4)) {
            writing.add("ALTER TABLE %s CLUSTER ON %s", relation.name(), name);
        }
    }

    private static String method(Family family, Dice dice) {
        return switch (family) {
            case INTS -> dice.of("method", "btree", "gin");
            case TEXTS -> dice.of("method", "btree", "gin");
            case RANGE -> dice.of("method", "btree", "gist", "spgist");
            case INT, NUM, TIME, UUID -> dice.of("method", "btree", "btree", "brin");
            case TEXT -> dice.of("method", "btree", "btree", "hash", "brin");
            case ENUM -> dice.of("method", "btree", "hash");
            default -> "btree";
        };
    }

    private String key(Relation.Shown column, String method, Dice dice) {
        String name = column.name();
        if (!method.equals("btree")) {
            return name;
        }
        if (column.family().isText()) {
            List<String> keys = new ArrayList<>(List.of(
                    name,
                    "lower(" + name + ")",
                    "(" + name + " || 'x')",
                    name + " COLLATE " + dice.pick("collation", writing.collations),
                    name + " DESC"));
            if (column.family() == Family.TEXT && !column.type().equals("character(5)")) {
                keys.add(name + " text_pattern_ops");
            }
            writing.textFunctions.forEach(f -> keys.add(f + "(" + name + "::text)"));
            return dice.pick("key", keys);
        }
        if (column.family().isNumber()) {
            List<String> keys =
                    new ArrayList<>(List.of(name, "(" + name + " + 1)", "abs(" + name + ")", name + " DESC"));
            writing.numberFunctions.forEach(f -> keys.add(f + "(" + name + "::numeric)"));
            return dice.pick("key", keys);
        }
        return name + dice.of("key", "", "", " DESC", " ASC NULLS FIRST");
    }
}
