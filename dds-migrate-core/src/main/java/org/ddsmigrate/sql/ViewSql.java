package org.ddsmigrate.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.MaterializedView;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.View;
import org.ddsmigrate.schema.ViewColumn;

/** Views and materialized views. */
final class ViewSql {
    private ViewSql() {}

    static List<String> create(View view) {
        List<String> statements = new ArrayList<>();
        statements.add(Sql.of(
                "CREATE VIEW %I (%I)%s AS\n%s",
                view.name(),
                view.columns().stream().map(ViewColumn::name).toList(),
                Options.with(view.options()),
                view.definition()));
        view.columns()
                .forEach(column -> column.defaultValue()
                        .ifPresent(value -> statements.add(defaultOf(view.name(), column.name(), Optional.of(value)))));
        statements.addAll(comments(view.name(), List.of(), view.columns()));
        return statements;
    }

    static List<String> alter(View from, View to) {
        List<String> statements = new ArrayList<>();
        boolean sameQuery = from.definition().equals(to.definition());
        if (!sameQuery) {
            statements.add(Sql.of(
                    "CREATE OR REPLACE VIEW %I (%I)%s AS\n%s",
                    to.name(),
                    to.columns().stream().map(ViewColumn::name).toList(),
                    Options.with(to.options()),
                    to.definition()));
        } else {
            options("VIEW", to.name(), from.options(), to.options(), statements);
        }
        for (ViewColumn column : to.columns()) {
            Optional<String> before = find(from.columns(), column.name()).flatMap(ViewColumn::defaultValue);
            if (!before.equals(column.defaultValue())) {
                statements.add(defaultOf(to.name(), column.name(), column.defaultValue()));
            }
        }
        statements.addAll(comments(to.name(), from.columns(), to.columns()));
        return statements;
    }

    static List<String> create(MaterializedView view) {
        List<String> statements = new ArrayList<>();
        statements.add(Sql.of(
                "CREATE MATERIALIZED VIEW %I (%I)%s%s AS\n%s%s",
                view.name(),
                view.columns().stream().map(ViewColumn::name).toList(),
                view.accessMethod().map(method -> Sql.of(" USING %I", method)).orElse(""),
                Options.with(view.options()),
                view.definition(),
                view.populated() ? "" : "\nWITH NO DATA"));
        statements.addAll(comments(view.name(), List.of(), view.columns()));
        return statements;
    }

    static List<String> alter(MaterializedView from, MaterializedView to) {
        List<String> statements = new ArrayList<>();
        options("MATERIALIZED VIEW", to.name(), from.options(), to.options(), statements);
        if (!from.clusteredOn().equals(to.clusteredOn())) {
            String cluster = to.clusteredOn()
                    .map(index -> Sql.of("CLUSTER ON %I", index))
                    .orElse("SET WITHOUT CLUSTER");
            statements.add(Sql.of("ALTER MATERIALIZED VIEW %I %s", to.name(), cluster));
        }
        statements.addAll(comments(to.name(), from.columns(), to.columns()));
        return statements;
    }

    private static void options(
            String kind,
            QualifiedName view,
            Map<String, String> from,
            Map<String, String> to,
            List<String> statements) {
        Options.change(from, to).forEach(clause -> statements.add(Sql.of("ALTER %s %I %s", kind, view, clause)));
    }

    private static String defaultOf(QualifiedName view, Identifier column, Optional<String> value) {
        return Sql.of(
                "ALTER VIEW %I ALTER COLUMN %I %s",
                view, column, value.map(text -> "SET DEFAULT " + text).orElse("DROP DEFAULT"));
    }

    private static List<String> comments(QualifiedName view, List<ViewColumn> from, List<ViewColumn> to) {
        List<String> statements = new ArrayList<>();
        for (ViewColumn column : to) {
            Optional<String> before = find(from, column.name()).flatMap(ViewColumn::comment);
            if (!before.equals(column.comment())) {
                statements.add(CommentSql.comment(ObjectRef.column(view, column.name()), column.comment()));
            }
        }
        return statements;
    }

    private static Optional<ViewColumn> find(List<ViewColumn> columns, Identifier name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
