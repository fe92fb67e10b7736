package org.ddsmigrate.sql;

import org.ddsmigrate.schema.Aggregate;
import org.ddsmigrate.schema.Cast;
import org.ddsmigrate.schema.Operator;
import org.ddsmigrate.schema.Routine;

/** Functions, procedures and what is made of them. */
final class RoutineSql {
    private static final String OR_REPLACE = "CREATE OR REPLACE ";

    private RoutineSql() {}

    /** A new routine is created without OR REPLACE, so that it can't take the place of one nobody knew of. */
    static String create(Routine routine) {
        return "CREATE " + routine.definition().substring(OR_REPLACE.length()).strip();
    }

    static String replace(Routine routine) {
        return routine.definition().strip();
    }

    static String create(Aggregate aggregate) {
        return Sql.of("CREATE AGGREGATE %I(%s) (%s)", aggregate.name(), aggregate.signature(), aggregate.body());
    }

    static String create(Operator operator) {
        return Sql.of("CREATE OPERATOR %s (%s)", name(operator), operator.body());
    }

    static String name(Operator operator) {
        return Sql.identifier(operator.name().schema()) + "."
                + operator.name().name().value();
    }

    static String create(Cast cast) {
        String context = switch (cast.context()) {
            case EXPLICIT -> "";
            case ASSIGNMENT -> " AS ASSIGNMENT";
            case IMPLICIT -> " AS IMPLICIT";
        };
        return Sql.of("CREATE CAST (%s AS %s) %s%s", cast.source(), cast.target(), cast.method(), context);
    }
}
