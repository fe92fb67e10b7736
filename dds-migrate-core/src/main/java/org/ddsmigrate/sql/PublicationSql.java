package org.ddsmigrate.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ddsmigrate.schema.Publication;

/** Publications of logical replication. */
final class PublicationSql {
    private static final String TABLE = "TABLE ";

    private PublicationSql() {}

    static String create(Publication publication) {
        StringBuilder sql = new StringBuilder(Sql.of("CREATE PUBLICATION %I", publication.name()));
        if (publication.allTables()) {
            sql.append(" FOR ALL TABLES");
        } else if (!publication.targets().isEmpty()) {
            sql.append(" FOR ").append(list(publication.targets()));
        }
        return sql.append(Options.with(publication.options())).toString();
    }

    /** FOR ALL TABLES can't be altered; the rest can. */
    static List<String> alter(Publication from, Publication to) {
        List<String> statements = new ArrayList<>();
        if (from.allTables() != to.allTables()) {
            statements.add(Sql.of("DROP PUBLICATION %I", from.name()));
            statements.add(create(to));
            return statements;
        }
        if (!from.targets().equals(to.targets())) {
            if (to.targets().isEmpty()) {
                statements.add(Sql.of("ALTER PUBLICATION %I DROP %s", to.name(), list(from.targets())));
            } else {
                statements.add(Sql.of("ALTER PUBLICATION %I SET %s", to.name(), list(to.targets())));
            }
        }
        if (!from.options().equals(to.options())) {
            statements.add(Sql.of("ALTER PUBLICATION %I SET (%s)", to.name(), Options.list(explicit(from, to))));
        }
        return statements;
    }

    /** TABLE is said once, before the first: PostgreSQL 14 takes it no other way. */
    private static String list(List<String> targets) {
        List<String> list = new ArrayList<>();
        for (String target : targets) {
            boolean said = !list.isEmpty() && target.startsWith(TABLE);
            list.add(said ? target.substring(TABLE.length()) : target);
        }
        return String.join(", ", list);
    }

    /** There is no RESET: an option that goes gets what CREATE PUBLICATION assumes. */
    private static Map<String, String> explicit(Publication from, Publication to) {
        Map<String, String> options = new TreeMap<>(to.options());
        for (String option : from.options().keySet()) {
            options.putIfAbsent(
                    option,
                    switch (option) {
                        case "publish" -> "insert, update, delete, truncate";
                        case "publish_generated_columns" -> "none";
                        default -> "false";
                    });
        }
        return options;
    }
}
