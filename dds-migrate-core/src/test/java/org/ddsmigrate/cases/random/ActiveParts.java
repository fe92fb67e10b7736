package org.ddsmigrate.cases.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes functions, and what makes tables do something by themselves. */
final class ActiveParts {
    private final Writing writing;

    ActiveParts(Writing writing) {
        this.writing = writing;
    }

    void writeFunction(Part part) {
        Dice dice = writing.dice(part);
        switch (part.kind()) {
            case FUNCTION -> writePure(part, dice);
            case OVERLOAD -> writeOverloads(part, dice);
            case ROW_FUNCTION -> writeRowFunction(part, dice);
            default -> writeTriggerFunction(part, dice);
        }
    }

    private void writePure(Part part, Dice dice) {
        String name = writing.qualified(part, dice);
        boolean text = Math.floorMod(Dice.mix(3, part.path()), 2) == 0;
        String type = text ? "text" : "numeric";
        String argument = dice.of("argument", "a", "a", "\"the argument\"");
        String expression = text
                ? dice.of("body", "upper(%s)", "%s || 'x'", "coalesce(%s, '')")
                : dice.of("body", "%s + 1", "%s * 2", "coalesce(%s, 0)");
        List<String> before = text ? writing.textFunctions : writing.numberFunctions;
        if (!before.isEmpty() && dice.chance("calls", 30)) {
            expression = dice.pick("called", before) + "(" + expression + ")";
        }
        String attributes = dice.of("attributes", "", "", " STRICT", " PARALLEL SAFE", " COST 50", " LEAKPROOF");
        attributes = attributes.contains("LEAK") ? " STRICT COST 7" : attributes;
        String value = expression.replace("%s", argument);
        String body = switch (dice.number("language", 3)) {
            case 0 -> "LANGUAGE sql IMMUTABLE" + attributes + " AS $body$SELECT " + value + "$body$";
            case 1 ->
                "LANGUAGE plpgsql IMMUTABLE" + attributes + " AS $body$\nBEGIN\n    RETURN " + value
                        + "; -- it's done\nEND\n$body$";
            default -> "LANGUAGE sql IMMUTABLE" + attributes + " RETURN " + value;
        };
        writing.statements.add("CREATE FUNCTION " + name + "(" + argument + " " + type
                + dice.of("default", "", "", text ? " DEFAULT 'd'" : " DEFAULT 1") + ") RETURNS " + type + " " + body);
        before.add(name);
        writing.comment("FUNCTION " + name + "(" + type + ")", dice);
    }

    private void writeOverloads(Part part, Dice dice) {
        String name = writing.qualified(part, dice);
        for (String type : List.of("integer", "text[]", "date")) {
            if (dice.chance("takes " + type, 60)) {
                writing.statements.add("CREATE FUNCTION " + name + "(x " + type + ", VARIADIC more integer[]) RETURNS "
                        + dice.of("returns " + type, "integer", "bigint") + " LANGUAGE sql AS 'SELECT 1'");
            }
        }
        if (dice.chance("procedure", 40)) {
            writing.statements.add("CREATE PROCEDURE " + name + "(INOUT x boolean) LANGUAGE plpgsql AS 'BEGIN x := "
                    + dice.of("result", "true", "false") + "; END'");
        }
    }

    private void writeRowFunction(Part part, Dice dice) {
        Optional<Relation> relation = dice.maybe("relation", writing.relations);
        if (relation.isEmpty()) {
            return;
        }
        String name = writing.qualified(part, dice);
        String table = relation.get().name();
        String body = switch (dice.number("shape", 5)) {
            case 0 -> "() RETURNS SETOF " + table + " LANGUAGE sql STABLE AS $body$SELECT * FROM " + table + "$body$";
            case 1 -> "() RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT count(*) FROM " + table + "; END";
            case 2 -> "(r " + table + ") RETURNS text LANGUAGE plpgsql AS $body$BEGIN RETURN r::text; END$body$";
            case 3 ->
                "() RETURNS text LANGUAGE plpgsql AS $body$\nDECLARE r " + table
                        + "%ROWTYPE;\nBEGIN RETURN r::text; END$body$";
            default ->
                "() RETURNS TABLE (n bigint, t text) LANGUAGE sql SECURITY DEFINER SET search_path = public AS"
                        + " $body$SELECT count(*), 'x'::text FROM " + table + "$body$";
        };
        writing.statements.add("CREATE FUNCTION " + name + body);
    }

    private void writeTriggerFunction(Part part, Dice dice) {
        String name = writing.qualified(part, dice);
        writing.statements.add("CREATE FUNCTION " + name + "() RETURNS trigger LANGUAGE plpgsql AS $body$\nBEGIN\n    "
                + dice.of("body", "RETURN NEW;", "RETURN NULL;", "RAISE NOTICE 'it''s %', TG_OP; RETURN NEW;")
                + "\nEND\n$body$");
        writing.triggerFunctions.add(name);
    }

    void write(Part part) {
        Dice dice = writing.dice(part);
        if (part.kind() == Kind.GRANT) {
            dice.maybe("relation", writing.relations)
                    .ifPresent(r -> writing.add(
                            "GRANT %s ON %s TO PUBLIC", dice.of("right", "SELECT", "SELECT, INSERT"), r.name()));
            return;
        }
        if (part.kind() == Kind.PUBLICATION) {
            dice.maybe("table", writing.logged())
                    .ifPresent(t -> writing.add(
                            "CREATE PUBLICATION %s FOR TABLE %s%s",
                            Names.quoted(Names.raw(part.path(), 0)),
                            t.name(),
                            dice.of("publish", "", " WITH (publish = 'insert')")));
            return;
        }
        writing.relations.stream()
                .filter(r -> r.path().equals(part.host()))
                .findFirst()
                .ifPresent(table -> {
                    switch (part.kind()) {
                        case TRIGGER -> writeTrigger(part, dice, table);
                        case POLICY -> writePolicy(part, dice, table);
                        default -> writeRule(part, dice, table);
                    }
                });
    }

    private void writeTrigger(Part part, Dice dice, Relation table) {
        if (writing.triggerFunctions.isEmpty() || table.columns().isEmpty()) {
            return;
        }
        String name = Names.quoted(Names.raw(part.path(), 0));
        String function = dice.pick("function", writing.triggerFunctions);
        boolean plain = table.style() == Relation.Style.PLAIN;
        String column = dice.pick("column", table.columns()).name();
        String events = dice.of("events", "INSERT", "UPDATE", "INSERT OR UPDATE OF " + column, "DELETE");
        String when =
                dice.chance("some", 30) && events.equals("INSERT") ? " WHEN (NEW." + column + " IS NOT NULL)" : "";
        boolean generated = table.columns().stream().anyMatch(Relation.Shown::generated);
        String call = " EXECUTE FUNCTION " + function + dice.of("arguments", "()", "()", "('it''s', 2)");
        switch (dice.number("kind", 4)) {
            case 0 ->
                writing.add(
                        "CREATE CONSTRAINT TRIGGER %s AFTER %s ON %s %s FOR EACH ROW%s%s",
                        name,
                        events,
                        table.name(),
                        dice.of("deferred", "NOT DEFERRABLE", "DEFERRABLE INITIALLY DEFERRED"),
                        when,
                        call);
            case 1 ->
                writing.add(
                        "CREATE TRIGGER %s AFTER UPDATE ON %s%s FOR EACH STATEMENT%s",
                        name, table.name(), plain ? " REFERENCING OLD TABLE AS old_rows" : "", call);
            default ->
                writing.add(
                        "CREATE TRIGGER %s %s %s ON %s FOR EACH ROW%s%s",
                        name,
                        generated ? "AFTER" : dice.of("time", "BEFORE", "AFTER"),
                        events,
                        table.name(),
                        when,
                        call);
        }
        if (plain && dice.chance("set", 15)) {
            writing.add(
                    "ALTER TABLE %s %s TRIGGER %s", table.name(), dice.of("firing", "DISABLE", "ENABLE ALWAYS"), name);
        }
        writing.comment("TRIGGER " + name + " ON " + table.name(), dice);
    }

    private void writePolicy(Part part, Dice dice, Relation table) {
        String name = Names.quoted(Names.raw(part.path(), 0));
        String condition = table.condition(dice, "using").orElse("true");
        String command = dice.of("command", "ALL", "SELECT", "UPDATE");
        writing.add(
                "CREATE POLICY %s ON %s%s FOR %s TO PUBLIC USING (%s)%s",
                name,
                table.name(),
                dice.of("permissive", "", "", " AS RESTRICTIVE"),
                command,
                condition,
                !command.equals("SELECT") && dice.chance("checked", 40)
                        ? " WITH CHECK (" + table.condition(dice, "check").orElse("true") + ")"
                        : "");
        writing.comment("POLICY " + name + " ON " + table.name(), dice);
    }

    private void writeRule(Part part, Dice dice, Relation table) {
        if (!dice.chance("written", 40)) {
            return;
        }
        String name = Names.quoted(Names.raw(part.path(), 0));
        List<String> choices = new ArrayList<>(List.of(
                "ON DELETE TO %s DO INSTEAD NOTHING",
                "ON INSERT TO %s DO ALSO SELECT 1", "ON UPDATE TO %s DO ALSO NOTIFY changed"));
        writing.add(
                "%s",
                "CREATE RULE " + name + " AS " + dice.pick("rule", choices).formatted(table.name()));
        writing.comment("RULE " + name + " ON " + table.name(), dice);
    }
}
