package org.ddsmigrate.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ddsmigrate.change.Alter;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.AlterConstraint;
import org.ddsmigrate.change.AlterPrivileges;
import org.ddsmigrate.change.AlterTable;
import org.ddsmigrate.change.BringBack;
import org.ddsmigrate.change.Change;
import org.ddsmigrate.change.ChangeVisitor;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.Comment;
import org.ddsmigrate.change.Create;
import org.ddsmigrate.change.Discard;
import org.ddsmigrate.change.Drop;
import org.ddsmigrate.change.Fill;
import org.ddsmigrate.change.Rebuild;
import org.ddsmigrate.change.Rename;
import org.ddsmigrate.change.SetAside;
import org.ddsmigrate.plan.Locking;
import org.ddsmigrate.plan.Plan;
import org.ddsmigrate.plan.Step;
import org.ddsmigrate.schema.Constraint;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.TableColumn;

/** Writes the statements of steps, without their final semicolons. */
public final class SqlWriter {
    private final Schema from;
    private final Schema to;

    private final Plan plan;
    private final MadeElsewhere elsewhere;
    private final Set<ObjectRef> dropped;
    private final List<Rebuild> rebuilt;
    private final Locking locking;

    private SqlWriter(
            Plan plan, MadeElsewhere elsewhere, Set<ObjectRef> dropped, List<Rebuild> rebuilt, Locking locking) {
        this.plan = plan;
        this.from = plan.from();
        this.to = plan.to();
        this.elsewhere = elsewhere;
        this.dropped = dropped;
        this.rebuilt = rebuilt;
        this.locking = locking;
    }

    /** A writer for the steps of one plan. */
    public static SqlWriter of(Plan plan) {
        return of(plan, new TreeSet<>());
    }

    /**
     * A writer for the steps of one plan.
     *
     * @param repeatable the views and routines that repeatable migrations make
     */
    public static SqlWriter of(Plan plan, SortedSet<ObjectRef> repeatable) {
        Set<ObjectRef> dropped = plan.changes()
                .filter(Drop.class::isInstance)
                .map(Change::subject)
                .collect(Collectors.toSet());
        List<Rebuild> rebuilt = plan.changes()
                .filter(Rebuild.class::isInstance)
                .map(Rebuild.class::cast)
                .toList();
        return new SqlWriter(plan, new MadeElsewhere(repeatable), dropped, rebuilt, Locking.PLAIN);
    }

    /** The same for a file that is run otherwise. */
    public SqlWriter with(Locking other) {
        return new SqlWriter(plan, elsewhere, dropped, rebuilt, other);
    }

    /** The statements of one step, in their order; at least one. */
    public List<String> statements(Step step) {
        if (step.main() instanceof Create create && create.object() instanceof Table table) {
            return tableWithItsKeys(step, table);
        }
        List<String> statements = new ArrayList<>();
        step.changes().forEach(change -> statements.addAll(statements(change)));
        return statements;
    }

    /** The statements of a change by itself. */
    public List<String> statements(Change change) {
        return change.accept(new Visitor());
    }

    private List<String> tableWithItsKeys(Step step, Table table) {
        List<Constraint> inside = new ArrayList<>();
        for (Change change : step.changes()) {
            if (change instanceof Create create && create.object() instanceof Constraint constraint) {
                inside.add(constraint);
            }
        }
        List<String> statements = new ArrayList<>(new TableSql(to).create(table, inside));
        inside.forEach(constraint -> statements.addAll(CommentSql.ofNew(constraint)));
        return statements;
    }

    /** Whether an index of the constraint's name is there, and nothing in the plan removes it. */
    private boolean takesOverIndex(Constraint key) {
        ObjectRef index = ObjectRef.of(ObjectKind.INDEX, key.table(), key.name());
        return from.objects().containsKey(index) && !dropped.contains(index);
    }

    private final class Visitor implements ChangeVisitor<List<String>> {
        @Override
        public List<String> create(Create change) {
            if (locking == Locking.CONCURRENT && change.object() instanceof Index index) {
                return List.of(IndexSql.createConcurrently(index));
            }
            if (change.object() instanceof Constraint key && takesOverIndex(key)) {
                List<String> statements = new ArrayList<>(List.of(ConstraintSql.addUsingIndex(key)));
                statements.addAll(CommentSql.ofNew(key));
                return statements;
            }
            List<String> statements = new CreateSql(to).create(change.object());
            return elsewhere.contains(change.subject())
                    ? elsewhere.bringBack(change.subject(), statements)
                    : statements;
        }

        @Override
        public List<String> drop(Drop change) {
            if (locking == Locking.CONCURRENT && change.object() instanceof Index index) {
                return List.of(DropSql.dropConcurrently(index));
            }
            if (change.object() instanceof TableColumn column && plan.leavesToHeirs(column)) {
                return List.of(DropSql.dropOnly(column));
            }
            String drop = DropSql.drop(change.object());
            return elsewhere.contains(change.subject()) ? elsewhere.setAside(change.subject(), drop) : List.of(drop);
        }

        @Override
        public List<String> rename(Rename change) {
            return List.of(RenameSql.rename(change));
        }

        @Override
        public List<String> alter(Alter change) {
            return AlterSql.alter(change.from(), change.to());
        }

        @Override
        public List<String> alterTable(AlterTable change) {
            return AlterTableSql.alter(change);
        }

        @Override
        public List<String> alterColumn(AlterColumn change) {
            AlterColumn written = new Conversions(from, to, rebuilt).complete(change);
            List<String> statements = new ArrayList<>(ColumnSql.alter(written));
            if (change.aspect() == ColumnAspect.DEFAULT) {
                statements.addAll(Counting.afterDefault(change, from, to));
            }
            return statements;
        }

        @Override
        public List<String> alterConstraint(AlterConstraint change) {
            return List.of(ConstraintSql.alter(change));
        }

        @Override
        public List<String> alterPrivileges(AlterPrivileges change) {
            return PrivilegeSql.alter(change, to);
        }

        @Override
        public List<String> comment(Comment change) {
            return List.of(CommentSql.comment(change.subject(), change.to()));
        }

        @Override
        public List<String> rebuild(Rebuild change) {
            List<String> statements = new ArrayList<>(TypeSql.setAside(change));
            statements.addAll(new CreateSql(to).create(change.to()));
            return statements;
        }

        @Override
        public List<String> discard(Discard change) {
            return List.of(DropSql.drop(change));
        }

        @Override
        public List<String> setAside(SetAside change) {
            return SideTableSql.setAside(change);
        }

        @Override
        public List<String> bringBack(BringBack change) {
            return SideTableSql.bringBack(change.kept(), to);
        }

        /** Only rows that lack a value get one. */
        @Override
        public List<String> fill(Fill change) {
            return List.of(Sql.of(
                    "UPDATE %I SET %I = %s WHERE %I IS NULL",
                    change.table(), change.column(), change.expression(), change.column()));
        }
    }
}
