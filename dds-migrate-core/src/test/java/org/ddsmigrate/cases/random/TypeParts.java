package org.ddsmigrate.cases.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes schemas, collations, types and sequences. */
final class TypeParts {
    private static final List<String> LABELS =
            List.of("'new'", "'Done'", "'it''s'", "'ünï'", "'two words'", "'x'", "'NULL'");

    private final Writing writing;

    TypeParts(Writing writing) {
        this.writing = writing;
    }

    void write(Part part) {
        Dice dice = writing.dice(part);
        switch (part.kind()) {
            case SCHEMA -> writeSchema(part, dice);
            case COLLATION -> writeCollation(part, dice);
            case ENUM -> writeEnum(part, dice);
            case DOMAIN -> writeDomain(part, dice);
            case COMPOSITE -> writeComposite(part, dice);
            default -> writeSequence(part, dice);
        }
    }

    private void writeSchema(Part part, Dice dice) {
        String name = Names.quoted(Names.raw(part.path(), 0));
        writing.add("CREATE SCHEMA %s", name);
        writing.schemas.add(name);
        writing.comment("SCHEMA " + name, dice);
    }

    private void writeCollation(Part part, Dice dice) {
        String name = writing.qualified(part, dice);
        writing.add(
                "CREATE COLLATION %s (provider = icu, locale = '%s', deterministic = %s)",
                name, dice.of("locale", "de-DE", "sv-SE"), true);
        writing.collations.add(name);
        writing.comment("COLLATION " + name, dice);
    }

    private void writeEnum(Part part, Dice dice) {
        String name = writing.qualified(part, dice);
        List<String> labels = new ArrayList<>();
        for (String label : LABELS) {
            if (dice.chance("label " + label, 55)) {
                labels.add(label);
            }
        }
        if (labels.isEmpty()) {
            labels.add("'only'");
        }
        if (dice.chance("reversed", 15)) {
            Collections.reverse(labels);
        }
        writing.add("CREATE TYPE %s AS ENUM (%s)", name, String.join(", ", labels));
        writing.enums.put(name, labels);
        writing.comment("TYPE " + name, dice);
    }

    private void writeDomain(Part part, Dice dice) {
        String name = writing.qualified(part, dice);
        boolean text = Math.floorMod(Dice.mix(1, part.path()), 2) == 0;
        Family family = text ? Family.TEXT : Family.INT;
        StringBuilder sql = new StringBuilder("CREATE DOMAIN " + name + " AS " + dice.pick("type", family.types()));
        if (text && dice.chance("collated", 20)) {
            sql.append(" COLLATE ").append(dice.pick("collation", writing.collations));
        }
        if (dice.chance("default", 30)) {
            sql.append(" DEFAULT ").append(text ? "'d'" : "3");
        }
        if (dice.chance("required", 15)) {
            sql.append(" NOT NULL");
        }
        List<String> conditions = family.conditions("VALUE", List.of());
        for (int i = 0; i < 2; i++) {
            if (dice.chance("checked" + i, 40)) {
                sql.append(" CONSTRAINT \"check ").append(i).append("\" CHECK (");
                sql.append(dice.pick("check" + i, conditions)).append(")");
            }
        }
        writing.add("%s", sql);
        (text ? writing.textDomains : writing.intDomains).add(name);
        writing.comment("DOMAIN " + name, dice);
    }

    private void writeComposite(Part part, Dice dice) {
        String name = writing.qualified(part, dice);
        List<String> attributes = new ArrayList<>();
        for (Family family : List.of(Family.INT, Family.TEXT, Family.TIME, Family.BOOL)) {
            if (dice.chance("has " + family, 60)) {
                attributes.add(Names.quoted("a " + family) + " " + dice.pick("type " + family, family.types()));
            }
        }
        if (!writing.enums.isEmpty() && dice.chance("has enum", 15)) {
            attributes.add("e " + dice.pick("enum", List.copyOf(writing.enums.keySet())));
        }
        writing.add("CREATE TYPE %s AS (%s)", name, String.join(", ", attributes));
        writing.composites.add(name);
        writing.comment("TYPE " + name, dice);
    }

    private void writeSequence(Part part, Dice dice) {
        String name = writing.qualified(part, dice);
        StringBuilder sql = new StringBuilder("CREATE SEQUENCE " + name);
        sql.append(dice.of("type", "", "", " AS integer", " AS smallint"));
        sql.append(dice.of("increment", "", " INCREMENT BY 5", " INCREMENT BY 50"));
        sql.append(dice.of("maximum", "", "", " MAXVALUE 30000"));
        sql.append(dice.of("start", "", "", " START WITH 7"));
        sql.append(dice.of("cache", "", "", " CACHE 10"));
        sql.append(dice.of("cycle", "", "", " CYCLE"));
        writing.add("%s", sql);
        writing.sequences.add(name);
        writing.comment("SEQUENCE " + name, dice);
    }
}
