package org.ddsmigrate.catalog;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.DomainType;
import org.ddsmigrate.schema.ExclusionConstraint;
import org.ddsmigrate.schema.ExtendedStatistics;
import org.ddsmigrate.schema.Generated;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.MaterializedView;
import org.ddsmigrate.schema.Policy;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Routine;
import org.ddsmigrate.schema.Rule;
import org.ddsmigrate.schema.Trigger;
import org.ddsmigrate.schema.View;
import org.jooq.impl.DSL;

/**
 * Prints an expression again as PostgreSQL would after parsing it, until it no longer changes: a check with
 * {@code varchar IN (…)} is printed differently the second time, so that two texts may differ and mean the same. Works
 * on a scratch database that has the table, in a transaction that is rolled back. What that database cannot parse, for
 * want of a column or function, comes back as it was.
 */
public final class Reparser {
    private static final String NAME = "dds_reparsed";
    private static final String TEMPORARY = "pg_temp." + NAME;

    private final Probe probe;

    private Reparser(Probe probe) {
        this.probe = probe;
    }

    /** Reparses on a connection of the scratch database's owner. */
    public static Reparser on(Connection scratchOwner) {
        return new Reparser(new Probe(scratchOwner));
    }

    /** What stands between the parentheses of a table's CHECK. */
    public String check(QualifiedName table, String expression) {
        return probe.settle(
                expression,
                text -> List.of(
                        "alter table " + quoted(table) + " add constraint " + NAME + " check (" + text + ") not valid"),
                "select pg_catalog.pg_get_expr(conbin, conrelid) from pg_catalog.pg_constraint where conname = '" + NAME
                        + "' and conrelid = " + relation(table));
    }

    /** The default of a column of this type. */
    public String defaultValue(QualifiedName table, Column column, String expression) {
        return probe.settle(
                expression,
                text -> List.of("create temporary table " + NAME + " (" + quoted(column.name()) + " " + column.type()
                        + collate(column.collation()) + " default " + text + ")"),
                expressionOf(column.name()));
    }

    /** What a generated column of this type is computed from. */
    public Generated generated(QualifiedName table, Column column, Generated generated) {
        Identifier added = new Identifier(NAME);
        String text = probe.settle(
                generated.expression(),
                expression -> List.of(
                        // A copy, for partitions and typed tables take no new columns.
                        "create temporary table " + NAME + " (like " + quoted(table) + ")",
                        "alter table " + TEMPORARY + " add column " + NAME + " " + column.type()
                                + collate(column.collation()) + " generated always as (" + expression + ") "
                                + generated.kind()),
                expressionOf(added));
        return new Generated(text, generated.kind());
    }

    /** The keys and the predicate of an index. */
    public Index index(Index index) {
        List<String> printed = probe.settle(
                List.of(index.keys(), index.predicate().orElse("")),
                texts -> List.of("create index " + NAME + " on only " + quoted(index.table()) + " using "
                        + quoted(new Identifier(index.method())) + " (" + texts.get(0) + ")"
                        + (texts.get(1).isEmpty() ? "" : " where " + texts.get(1))),
                "select pg_catalog.pg_get_indexdef(indexrelid), pg_catalog.pg_get_expr(indpred, indrelid)"
                        + " from pg_catalog.pg_index where indexrelid = "
                        + relation(new QualifiedName(index.table().schema(), new Identifier(NAME))),
                row -> List.of(IndexKeys.of(index.name(), row.get(0)), row.get(1)));
        return index.withParts(printed.get(0), index.predicate().map(text -> printed.get(1)));
    }

    /** The query of a view. */
    public String viewDefinition(View view) {
        return query(view.definition());
    }

    /** The query of a materialized view. */
    public String viewDefinition(MaterializedView view) {
        return query(view.definition());
    }

    private String query(String definition) {
        return probe.settle(
                        List.of(definition),
                        texts -> List.of("create temporary view " + NAME + " as " + texts.get(0)),
                        "select pg_catalog.pg_get_viewdef('" + TEMPORARY + "'::pg_catalog.regclass)",
                        Probe.STATEMENT)
                .get(0);
    }

    /** The two expressions of a policy. */
    public Policy policy(Policy policy) {
        List<String> printed = probe.settle(
                List.of(policy.using().orElse(""), policy.withCheck().orElse("")),
                texts -> List.of("create policy " + NAME + " on " + quoted(policy.table()) + " for " + policy.command()
                        + (texts.get(0).isEmpty() ? "" : " using (" + texts.get(0) + ")")
                        + (texts.get(1).isEmpty() ? "" : " with check (" + texts.get(1) + ")")),
                "select pg_catalog.pg_get_expr(polqual, polrelid), pg_catalog.pg_get_expr(polwithcheck, polrelid)"
                        + " from pg_catalog.pg_policy where polname = '" + NAME + "' and polrelid = "
                        + relation(policy.table()),
                row -> row);
        return policy.withExpressions(
                policy.using().map(text -> printed.get(0)), policy.withCheck().map(text -> printed.get(1)));
    }

    /** What stands between the parentheses of a domain's CHECK. */
    public String domainCheck(DomainType domain, String expression) {
        return probe.settle(
                expression,
                text -> List.of("create domain " + TEMPORARY + " as " + domain.baseType() + collate(domain.collation())
                        + " check (" + text + ")"),
                "select pg_catalog.pg_get_expr(conbin, 0) from pg_catalog.pg_constraint where contypid = '" + TEMPORARY
                        + "'::pg_catalog.regtype and contype = 'c'");
    }

    /** The default of a domain. */
    public String domainDefault(DomainType domain, String expression) {
        return probe.settle(
                expression,
                text -> List.of("create domain " + TEMPORARY + " as " + domain.baseType() + collate(domain.collation())
                        + " default " + text),
                "select pg_catalog.pg_get_expr(typdefaultbin, 0) from pg_catalog.pg_type where oid = '" + TEMPORARY
                        + "'::pg_catalog.regtype");
    }

    /** An exclusion constraint, from EXCLUDE to its end. */
    public String exclusion(ExclusionConstraint constraint) {
        return probe.settle(
                constraint.definition(),
                text -> List.of("alter table " + quoted(constraint.table()) + " add constraint " + NAME + " " + text),
                "select pg_catalog.pg_get_constraintdef(oid) from pg_catalog.pg_constraint where conname = '" + NAME
                        + "' and conrelid = " + relation(constraint.table()));
    }

    /** The statement that creates a trigger. */
    public String triggerDefinition(Trigger trigger) {
        return definition(
                trigger.definition(),
                Optional.of("drop trigger if exists " + quoted(trigger.name()) + " on " + quoted(trigger.table())),
                "select pg_catalog.pg_get_triggerdef(oid) from pg_catalog.pg_trigger where not tgisinternal"
                        + " and tgname = " + literal(trigger.name().value()) + " and tgrelid = "
                        + relation(trigger.table()));
    }

    /** The statement that creates a rule. */
    public String ruleDefinition(Rule rule) {
        return definition(
                rule.definition(),
                Optional.of("drop rule if exists " + quoted(rule.name()) + " on " + quoted(rule.table())),
                "select pg_catalog.pg_get_ruledef(oid) from pg_catalog.pg_rewrite where rulename = "
                        + literal(rule.name().value()) + " and ev_class = " + relation(rule.table()));
    }

    /** The statement that creates extended statistics. */
    public String statisticsDefinition(ExtendedStatistics statistics) {
        return StatisticsText.ordered(definition(
                statistics.definition(),
                Optional.of("drop statistics if exists " + quoted(statistics.name())),
                "select pg_catalog.pg_get_statisticsobjdef(s.oid) from pg_catalog.pg_statistic_ext s"
                        + " join pg_catalog.pg_namespace n on n.oid = s.stxnamespace where s.stxname = "
                        + literal(statistics.name().name().value()) + " and n.nspname = "
                        + literal(statistics.name().schema().value())));
    }

    /** The statement that creates a function or procedure: a body in standard SQL is parsed and printed like a view. */
    public String routineDefinition(Routine routine) {
        return definition(
                routine.definition(),
                Optional.empty(),
                "select pg_catalog.pg_get_functiondef("
                        + literal(quoted(routine.name()) + "(" + routine.arguments() + ")")
                        + "::pg_catalog.regprocedure)");
    }

    private String definition(String definition, Optional<String> drop, String query) {
        return probe.settle(
                        List.of(definition),
                        texts -> drop.map(statement -> List.of(statement, texts.get(0)))
                                .orElse(texts),
                        query,
                        Probe.STATEMENT)
                .get(0);
    }

    private static String expressionOf(Identifier column) {
        return "select pg_catalog.pg_get_expr(d.adbin, d.adrelid) from pg_catalog.pg_attrdef d"
                + " join pg_catalog.pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum"
                + " where d.adrelid = '" + TEMPORARY + "'::pg_catalog.regclass and a.attname = "
                + literal(column.value());
    }

    private static String collate(Optional<QualifiedName> collation) {
        return collation.map(name -> " collate " + quoted(name)).orElse("");
    }

    private static String relation(QualifiedName name) {
        return literal(quoted(name)) + "::pg_catalog.regclass";
    }

    private static String quoted(QualifiedName name) {
        return Catalog.RENDERER.render(
                DSL.quotedName(name.schema().value(), name.name().value()));
    }

    private static String quoted(Identifier name) {
        return Catalog.RENDERER.render(DSL.quotedName(name.value()));
    }

    private static String literal(String text) {
        return SqlText.literal(text);
    }
}
