package org.ddsmigrate.sql;

import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.schema.ExtendedStatistics;
import org.ddsmigrate.schema.Firing;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Rule;
import org.ddsmigrate.schema.Trigger;

/** Triggers, rules and extended statistics, whose definitions PostgreSQL prints whole. */
final class TriggerSql {
    private TriggerSql() {}

    static List<String> create(Trigger trigger) {
        List<String> statements = new ArrayList<>();
        statements.add(trigger.definition());
        firing("TRIGGER", trigger.table(), trigger.name(), Firing.ORIGIN, trigger.firing(), statements);
        return statements;
    }

    /** A trigger that is replaced fires as a new one does. */
    static List<String> alter(Trigger from, Trigger to) {
        List<String> statements = new ArrayList<>();
        Firing before = from.firing();
        if (!from.definition().equals(to.definition())) {
            statements.add(to.definition().replaceFirst("^CREATE ", "CREATE OR REPLACE "));
            before = Firing.ORIGIN;
        }
        firing("TRIGGER", to.table(), to.name(), before, to.firing(), statements);
        return statements;
    }

    static List<String> create(Rule rule) {
        List<String> statements = new ArrayList<>();
        statements.add(statement(rule.definition()));
        firing("RULE", rule.table(), rule.name(), Firing.ORIGIN, rule.firing(), statements);
        return statements;
    }

    static List<String> alter(Rule from, Rule to) {
        List<String> statements = new ArrayList<>();
        if (!from.definition().equals(to.definition())) {
            statements.add(statement(to.definition()).replaceFirst("^CREATE ", "CREATE OR REPLACE "));
        }
        firing("RULE", to.table(), to.name(), from.firing(), to.firing(), statements);
        return statements;
    }

    static List<String> create(ExtendedStatistics statistics) {
        List<String> statements = new ArrayList<>();
        statements.add(statistics.definition());
        statistics.target().ifPresent(target -> statements.add(target(statistics, target)));
        return statements;
    }

    static List<String> alter(ExtendedStatistics to) {
        return List.of(target(to, to.target().orElse(-1)));
    }

    private static String target(ExtendedStatistics statistics, int target) {
        return Sql.of("ALTER STATISTICS %I SET STATISTICS %s", statistics.name(), target);
    }

    private static void firing(
            String kind, QualifiedName table, Identifier name, Firing from, Firing to, List<String> statements) {
        if (from != to) {
            String state = switch (to) {
                case ORIGIN -> "ENABLE";
                case DISABLED -> "DISABLE";
                case REPLICA -> "ENABLE REPLICA";
                case ALWAYS -> "ENABLE ALWAYS";
            };
            statements.add(Sql.of("ALTER TABLE %I %s %s %I", table, state, kind, name));
        }
    }

    private static String statement(String printed) {
        return printed.strip().replaceFirst(";$", "");
    }
}
