package org.ddsmigrate.sql;

import java.util.List;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.Policy;

/** Row-level security policies. */
final class PolicySql {
    private PolicySql() {}

    static String create(Policy policy) {
        StringBuilder sql = new StringBuilder(Sql.of("CREATE POLICY %I ON %I", policy.name(), policy.table()));
        if (!policy.permissive()) {
            sql.append(" AS RESTRICTIVE");
        }
        if (!policy.command().equals("ALL")) {
            sql.append(" FOR ").append(policy.command());
        }
        if (!policy.roles().isEmpty()) {
            sql.append(" TO ").append(Sql.identifiers(policy.roles()));
        }
        return sql.append(expressions(policy)).toString();
    }

    static String alter(Policy from, Policy to) {
        StringBuilder sql = new StringBuilder(Sql.of("ALTER POLICY %I ON %I", to.name(), to.table()));
        if (!from.roles().equals(to.roles())) {
            sql.append(" TO ").append(roles(to.roles()));
        }
        return sql.append(expressions(to)).toString();
    }

    private static String roles(List<Identifier> roles) {
        return roles.isEmpty() ? "PUBLIC" : Sql.identifiers(roles);
    }

    private static String expressions(Policy policy) {
        return policy.using().map(e -> " USING (" + e + ")").orElse("")
                + policy.withCheck().map(e -> " WITH CHECK (" + e + ")").orElse("");
    }
}
