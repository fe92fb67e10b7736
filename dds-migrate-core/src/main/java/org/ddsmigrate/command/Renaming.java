package org.ddsmigrate.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.Rename;
import org.ddsmigrate.command.Answer.Kind;
import org.ddsmigrate.plan.Plan;
import org.ddsmigrate.plan.Step;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.ddsmigrate.sql.SqlWriter;

/**
 * The renames that the user answered with, done on a copy of the history, so that PostgreSQL itself rewrites all that
 * refers to the old names.
 *
 * @param forward what renames
 * @param backward what takes the renames back
 * @param renamed the schema in between
 */
record Renaming(Plan forward, Plan backward, Schema renamed) {

    static Renaming of(Workbench bench, Comparison comparison, Answers answers) {
        Schema current = comparison.current();
        if (answers.of(Kind.RENAME).isEmpty()) {
            Plan nothing = new Plan(current, current, List.of(), List.of());
            return new Renaming(nothing, nothing, current);
        }
        List<Rename> renames = new ArrayList<>();
        answers.of(Kind.RENAME).forEach(answer -> renames.add(rename(current, answer, comparison.defaultSchema())));
        renames.addAll(new Followers(current, comparison.model().schema()).of(renames));
        List<Rename> ordered = aroundEachOther(renames);
        ScratchDatabase copy =
                bench.server().copyDatabase(comparison.history().database().name(), bench.newName("renamed"));
        execute(copy, ordered, current);
        Schema renamed = bench.read(copy);
        List<Rename> back = new ArrayList<>();
        ordered.forEach(rename -> back.add((Rename) rename.inverse().change()));
        Collections.reverse(back);
        return new Renaming(plan(current, renamed, ordered), plan(renamed, current, back), renamed);
    }

    private static Plan plan(Schema from, Schema to, List<Rename> renames) {
        List<Step> steps = renames.stream()
                .map(rename -> new Step(List.<Change>of(rename)))
                .toList();
        return new Plan(from, to, steps, List.of());
    }

    private static Rename rename(Schema current, Answer answer, String defaultSchema) {
        return candidates(current).stream()
                .filter(ref -> answer.isAbout(ref, defaultSchema))
                .findFirst()
                .map(ref -> new Rename(ref, newName(answer)))
                .orElseThrow(() -> new UserProblem(
                        "There is nothing called " + answer.name() + " to rename",
                        "-D" + answer.text(),
                        "Nothing was written. Name a table, a column, a type, an enum label, a sequence or a constraint"
                                + " that the migrations make"));
    }

    private static Identifier newName(Answer answer) {
        String name = answer.value().replace("\"", "");
        return Identifier.of(name.substring(name.lastIndexOf('.') + 1));
    }

    /** Tables first, then their columns, then the rest. */
    private static List<ObjectRef> candidates(Schema current) {
        List<ObjectRef> refs = new ArrayList<>();
        current.tables().map(Table::ref).forEach(refs::add);
        current.tables()
                .forEach(table ->
                        table.columns().forEach(column -> refs.add(ObjectRef.column(table.name(), column.name()))));
        current.objects().keySet().stream()
                .filter(ref -> isRenamable(ref.kind()))
                .forEach(refs::add);
        current.all(EnumType.class)
                .forEach(type -> type.labels()
                        .forEach(label -> refs.add(type.ref().child(ObjectKind.ENUM, Identifier.of(label)))));
        return refs;
    }

    private static boolean isRenamable(ObjectKind kind) {
        return switch (kind) {
            case TABLE, COLUMN, OPERATOR, CAST, EXTENSION -> false;
            default -> true;
        };
    }

    /** Columns before their tables, under the tables' old names; and two that swap names step aside. */
    private static List<Rename> aroundEachOther(List<Rename> renames) {
        List<Rename> ordered = new ArrayList<>();
        List<Rename> later = new ArrayList<>();
        List<Rename> byKind = new ArrayList<>(renames);
        byKind.sort((a, b) -> Boolean.compare(
                a.subject().kind() == ObjectKind.TABLE, b.subject().kind() == ObjectKind.TABLE));
        for (Rename rename : byKind) {
            Optional<Rename> inTheWay = byKind.stream()
                    .filter(other -> other.subject().equals(rename.renamed()))
                    .filter(other -> !ordered.contains(other))
                    .findFirst();
            if (inTheWay.isPresent()) {
                Identifier aside = Identifier.of(rename.name() + "_renaming");
                Rename first = new Rename(rename.subject(), aside);
                ordered.add(first);
                later.add(new Rename(first.renamed(), rename.name()));
            } else {
                ordered.add(rename);
            }
        }
        ordered.addAll(later);
        return ordered;
    }

    private static void execute(ScratchDatabase copy, List<Rename> renames, Schema current) {
        SqlWriter writer = SqlWriter.of(new Plan(current, current, List.of(), List.of()));
        for (Rename rename : renames) {
            try (Connection connection = copy.owner().getConnection();
                    Statement statement = connection.createStatement()) {
                for (String sql : writer.statements(rename)) {
                    statement.execute(sql);
                }
            } catch (SQLException e) {
                throw new UserProblem(
                        "PostgreSQL refuses to rename " + rename.subject() + " to " + rename.name() + ": "
                                + e.getMessage(),
                        "-Drename",
                        "Nothing was written. Choose another name",
                        e);
            }
        }
    }
}
