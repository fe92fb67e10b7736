package org.ddsmigrate.sql;

import java.util.ArrayList;
import java.util.List;
import org.ddsmigrate.change.AlterTable;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.Persistence;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.ReplicaIdentity;
import org.ddsmigrate.schema.RowSecurity;
import org.ddsmigrate.schema.Table;

/** ALTER TABLE for what is not about one column. */
final class AlterTableSql {
    private AlterTableSql() {}

    static List<String> alter(AlterTable change) {
        Table from = change.from();
        Table to = change.to();
        return switch (change.aspect()) {
            case PERSISTENCE ->
                List.of(Sql.of(
                        "ALTER TABLE %I SET %s",
                        to.name(), to.persistence() == Persistence.UNLOGGED ? "UNLOGGED" : "LOGGED"));
            case OPTIONS ->
                Options.change(from.options(), to.options()).stream()
                        .map(clause -> Sql.of("ALTER TABLE %I %s", to.name(), clause))
                        .toList();
            case ACCESS_METHOD ->
                List.of(Sql.of(
                        "ALTER TABLE %I SET ACCESS METHOD %I",
                        to.name(), to.accessMethod().orElse(Identifier.of("heap"))));
            case CLUSTER ->
                List.of(to.clusteredOn()
                        .map(index -> Sql.of("ALTER TABLE %I CLUSTER ON %I", to.name(), index))
                        .orElseGet(() -> Sql.of("ALTER TABLE %I SET WITHOUT CLUSTER", to.name())));
            case REPLICA_IDENTITY -> List.of(replicaIdentity(to));
            case ROW_SECURITY -> rowSecurity(to.name(), from.rowSecurity(), to.rowSecurity());
            case OF_TYPE ->
                List.of(to.ofType()
                        .map(type -> Sql.of("ALTER TABLE %I OF %I", to.name(), type))
                        .orElseGet(() -> Sql.of("ALTER TABLE %I NOT OF", to.name())));
            case INHERITANCE -> inheritance(from, to);
            case PARTITION -> partition(from, to);
        };
    }

    static String replicaIdentity(Table table) {
        ReplicaIdentity identity = table.replicaIdentity();
        String what = identity.index()
                .map(index -> Sql.of("USING INDEX %I", index))
                .orElse(identity.kind().name());
        return Sql.of("ALTER TABLE %I REPLICA IDENTITY %s", table.name(), what);
    }

    static List<String> rowSecurity(QualifiedName table, RowSecurity from, RowSecurity to) {
        List<String> statements = new ArrayList<>();
        if (from.enabled() != to.enabled()) {
            statements.add(Sql.of("ALTER TABLE %I %s ROW LEVEL SECURITY", table, to.enabled() ? "ENABLE" : "DISABLE"));
        }
        if (from.forced() != to.forced()) {
            statements.add(Sql.of("ALTER TABLE %I %s ROW LEVEL SECURITY", table, to.forced() ? "FORCE" : "NO FORCE"));
        }
        return statements;
    }

    private static List<String> inheritance(Table from, Table to) {
        List<String> statements = new ArrayList<>();
        from.inherits().stream()
                .filter(parent -> !to.inherits().contains(parent))
                .forEach(parent -> statements.add(Sql.of("ALTER TABLE %I NO INHERIT %I", to.name(), parent)));
        to.inherits().stream()
                .filter(parent -> !from.inherits().contains(parent))
                .forEach(parent -> statements.add(Sql.of("ALTER TABLE %I INHERIT %I", to.name(), parent)));
        return statements;
    }

    private static List<String> partition(Table from, Table to) {
        List<String> statements = new ArrayList<>();
        from.partitionOf()
                .ifPresent(place ->
                        statements.add(Sql.of("ALTER TABLE %I DETACH PARTITION %I", place.parent(), from.name())));
        to.partitionOf()
                .ifPresent(place -> statements.add(
                        Sql.of("ALTER TABLE %I ATTACH PARTITION %I %s", place.parent(), to.name(), place.bound())));
        return statements;
    }
}
