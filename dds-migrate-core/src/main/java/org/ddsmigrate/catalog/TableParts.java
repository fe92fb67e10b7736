package org.ddsmigrate.catalog;

import static org.ddsmigrate.catalog.Catalog.FIRST_OWN_OID;
import static org.ddsmigrate.catalog.Catalog.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddsmigrate.catalog.CatalogTables.PgPolicy;
import org.ddsmigrate.catalog.CatalogTables.PgRewrite;
import org.ddsmigrate.catalog.CatalogTables.PgStatisticExt;
import org.ddsmigrate.catalog.CatalogTables.PgTrigger;
import org.ddsmigrate.catalog.Relations.Relation;
import org.ddsmigrate.schema.ExtendedStatistics;
import org.ddsmigrate.schema.Firing;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.Policy;
import org.ddsmigrate.schema.Rule;
import org.ddsmigrate.schema.Trigger;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Reads what hangs on tables and views beside constraints and indexes: triggers, rules, policies, statistics. */
final class TableParts {
    /** The bit of {@code pg_trigger.tgtype}. */
    private static final int FOR_EACH_ROW = 1;

    private static final Field<String> TRIGGER =
            call("pg_get_triggerdef", String.class, PgTrigger.OID).as("definition");
    private static final String RULE_OF_VIEW = "_RETURN";
    private static final Field<String> RULE = DSL.when(
                    PgRewrite.RULENAME.ne(DSL.inline(RULE_OF_VIEW)),
                    call("pg_get_ruledef", String.class, PgRewrite.OID))
            .as("definition");
    private static final Field<String> STATISTICS =
            call("pg_get_statisticsobjdef", String.class, PgStatisticExt.OID).as("definition");
    private static final Field<String> USING = call("pg_get_expr", String.class, PgPolicy.POLQUAL, PgPolicy.POLRELID)
            .as("using");
    private static final Field<String> WITH_CHECK = call(
                    "pg_get_expr", String.class, PgPolicy.POLWITHCHECK, PgPolicy.POLRELID)
            .as("with_check");
    private static final Map<String, String> COMMANDS =
            Map.of("*", "ALL", "r", "SELECT", "a", "INSERT", "w", "UPDATE", "d", "DELETE");

    private final Reading reading;
    private final Relations relations;

    TableParts(Reading reading, Relations relations) {
        this.reading = reading;
        this.relations = relations;
    }

    void read() {
        readTriggers();
        readRules();
        readPolicies();
        readStatistics();
    }

    private void readTriggers() {
        for (Record row : reading.catalog().fetch("triggers", version -> triggersQuery())) {
            long oid = row.get(PgTrigger.OID);
            relations.ours(row.get(PgTrigger.TGRELID)).ifPresent(relation -> {
                long constraint = row.get(PgTrigger.TGCONSTRAINT);
                Trigger trigger = new Trigger(
                        relation.name(),
                        new Identifier(row.get(PgTrigger.TGNAME)),
                        SqlText.statement(row.get(TRIGGER)),
                        (row.get(PgTrigger.TGTYPE) & FOR_EACH_ROW) != 0,
                        constraint != 0,
                        firing(row.get(PgTrigger.TGENABLED)),
                        reading.comments().of(Address.TRIGGER, oid));
                reading.add(Address.TRIGGER, oid, trigger);
                reading.address(Address.CONSTRAINT, constraint, trigger.ref());
            });
        }
    }

    private void readRules() {
        for (Record row : reading.catalog().fetch("rules", version -> rulesQuery())) {
            long oid = row.get(PgRewrite.OID);
            relations.ours(row.get(PgRewrite.EV_CLASS)).ifPresent(relation -> addRule(oid, relation, row));
        }
    }

    private void addRule(long oid, Relation relation, Record row) {
        if (row.get(PgRewrite.RULENAME).equals(RULE_OF_VIEW)) {
            reading.alias(new Address(Address.REWRITE, oid), new Address(Address.RELATION, relation.oid()));
            return;
        }
        reading.add(
                Address.REWRITE,
                oid,
                new Rule(
                        relation.name(),
                        new Identifier(row.get(PgRewrite.RULENAME)),
                        SqlText.statement(row.get(RULE)),
                        firing(row.get(PgRewrite.EV_ENABLED)),
                        reading.comments().of(Address.REWRITE, oid)));
    }

    private void readPolicies() {
        for (Record row : reading.catalog().fetch("policies", version -> policiesQuery())) {
            long oid = row.get(PgPolicy.OID);
            relations
                    .ourTable(row.get(PgPolicy.POLRELID))
                    .ifPresent(table -> reading.add(
                            Address.POLICY,
                            oid,
                            new Policy(
                                    table.name(),
                                    new Identifier(row.get(PgPolicy.POLNAME)),
                                    row.get(PgPolicy.POLPERMISSIVE),
                                    COMMANDS.getOrDefault(row.get(PgPolicy.POLCMD), row.get(PgPolicy.POLCMD)),
                                    roles(row.get(PgPolicy.POLROLES)),
                                    Optional.ofNullable(row.get(USING)),
                                    Optional.ofNullable(row.get(WITH_CHECK)),
                                    reading.comments().of(Address.POLICY, oid))));
        }
    }

    private void readStatistics() {
        for (Record row : reading.catalog().fetch("statistics", version -> statisticsQuery())) {
            long oid = row.get(PgStatisticExt.OID);
            Optional<Relation> relation = relations.ours(row.get(PgStatisticExt.STXRELID));
            relation.ifPresent(on -> reading.ours(
                            Address.STATISTICS,
                            oid,
                            row.get(PgStatisticExt.STXNAMESPACE),
                            row.get(PgStatisticExt.STXNAME))
                    .ifPresent(name -> reading.add(
                            Address.STATISTICS,
                            oid,
                            new ExtendedStatistics(
                                    name,
                                    on.name(),
                                    StatisticsText.ordered(SqlText.statement(row.get(STATISTICS))),
                                    Optional.ofNullable(row.get(PgStatisticExt.STXSTATTARGET))
                                            .filter(target -> target >= 0),
                                    reading.comments().of(Address.STATISTICS, oid)))));
        }
    }

    /** PUBLIC, which is the role 0, stands alone. */
    private List<Identifier> roles(Long[] oids) {
        List<Identifier> roles = new ArrayList<>();
        for (long oid : oids) {
            if (oid != 0) {
                roles.add(reading.role(oid));
            }
        }
        roles.sort(null);
        return roles;
    }

    private static Firing firing(String letter) {
        return switch (letter) {
            case "D" -> Firing.DISABLED;
            case "R" -> Firing.REPLICA;
            case "A" -> Firing.ALWAYS;
            default -> Firing.ORIGIN;
        };
    }

    private static Select<? extends Record> triggersQuery() {
        return DSL.select(
                        PgTrigger.OID,
                        PgTrigger.TGRELID,
                        PgTrigger.TGNAME,
                        PgTrigger.TGENABLED,
                        PgTrigger.TGCONSTRAINT,
                        PgTrigger.TGTYPE,
                        TRIGGER)
                .from(PgTrigger.TABLE)
                .where(DSL.not(PgTrigger.TGISINTERNAL))
                .and(PgTrigger.TGPARENTID.eq(DSL.inline(0L)));
    }

    private static Select<? extends Record> rulesQuery() {
        return DSL.select(PgRewrite.OID, PgRewrite.RULENAME, PgRewrite.EV_CLASS, PgRewrite.EV_ENABLED, RULE)
                .from(PgRewrite.TABLE)
                .where(PgRewrite.OID.ge(FIRST_OWN_OID));
    }

    private static Select<? extends Record> policiesQuery() {
        return DSL.select(
                        PgPolicy.OID,
                        PgPolicy.POLNAME,
                        PgPolicy.POLRELID,
                        PgPolicy.POLCMD,
                        PgPolicy.POLPERMISSIVE,
                        PgPolicy.POLROLES,
                        USING,
                        WITH_CHECK)
                .from(PgPolicy.TABLE);
    }

    private static Select<? extends Record> statisticsQuery() {
        return DSL.select(
                        PgStatisticExt.OID,
                        PgStatisticExt.STXRELID,
                        PgStatisticExt.STXNAME,
                        PgStatisticExt.STXNAMESPACE,
                        PgStatisticExt.STXSTATTARGET,
                        STATISTICS)
                .from(PgStatisticExt.TABLE)
                .where(PgStatisticExt.OID.ge(FIRST_OWN_OID));
    }
}
