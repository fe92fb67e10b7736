package org.ddsmigrate.catalog;

import static org.ddsmigrate.catalog.Catalog.FIRST_OWN_OID;
import static org.ddsmigrate.catalog.Catalog.call;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_CONSTRAINT;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ddsmigrate.catalog.IndexRows.IndexRow;
import org.ddsmigrate.catalog.Relations.Relation;
import org.ddsmigrate.schema.CheckConstraint;
import org.ddsmigrate.schema.Constraint;
import org.ddsmigrate.schema.Deferrability;
import org.ddsmigrate.schema.ExclusionConstraint;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.PrimaryKey;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.UniqueConstraint;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Reads the constraints of tables, and keeps those of domains for their types. */
final class ConstraintReader {
    private static final Field<String> EXPRESSION = DSL.when(
                    PG_CONSTRAINT.CONTYPE.eq(DSL.inline("c")),
                    call(
                            "pg_get_expr",
                            String.class,
                            CatalogTables.tree("pg_constraint", "conbin"),
                            PG_CONSTRAINT.CONRELID))
            .as("expression");
    private static final Field<String> DEFINITION = DSL.when(
                    PG_CONSTRAINT.CONTYPE.eq(DSL.inline("x")),
                    call("pg_get_constraintdef", String.class, PG_CONSTRAINT.OID))
            .as("definition");
    private static final Field<Boolean> CONENFORCED = CatalogTables.flag("pg_constraint", "conenforced");
    private static final Field<Boolean> CONPERIOD = CatalogTables.flag("pg_constraint", "conperiod");
    private static final Field<Boolean> ENFORCED = CONENFORCED.as("enforced");
    private static final Field<Boolean> PERIOD = CONPERIOD.as("period");
    private static final Field<Short[]> SET_COLUMNS = PG_CONSTRAINT.CONFDELSETCOLS.as("set_columns");
    private static final Map<String, ForeignKey.Action> ACTIONS = Map.of(
            "a", ForeignKey.Action.NO_ACTION,
            "r", ForeignKey.Action.RESTRICT,
            "c", ForeignKey.Action.CASCADE,
            "n", ForeignKey.Action.SET_NULL,
            "d", ForeignKey.Action.SET_DEFAULT);

    private final Reading reading;
    private final Relations relations;
    private final Attributes attributes;
    private final IndexRows indexes;

    ConstraintReader(Reading reading, Relations relations, Attributes attributes, IndexRows indexes) {
        this.reading = reading;
        this.relations = relations;
        this.attributes = attributes;
        this.indexes = indexes;
    }

    void read(Types types) {
        for (Record row : reading.catalog().fetch("constraints", ConstraintReader::query)) {
            long domain = row.get(PG_CONSTRAINT.CONTYPID);
            if (domain != 0) {
                types.addConstraint(domain, row);
            } else {
                relations.ourTable(row.get(PG_CONSTRAINT.CONRELID)).ifPresent(table -> add(table, row));
            }
        }
    }

    static String expression(Record row) {
        return row.get(EXPRESSION);
    }

    private void add(Relation table, Record row) {
        long oid = row.get(PG_CONSTRAINT.OID);
        String kind = row.get(PG_CONSTRAINT.CONTYPE);
        // One that the table had before it joined its parent counts as the parent's too: it can't be dropped alone.
        boolean inherited =
                row.get(PG_CONSTRAINT.CONPARENTID) != 0 || (kind.equals("c") && row.get(PG_CONSTRAINT.CONINHCOUNT) > 0);
        if (inherited) {
            reading.implied(Address.CONSTRAINT, oid, ObjectRef.table(table.name()));
            index(row)
                    .filter(index -> isIndexBased(kind))
                    .ifPresent(index -> reading.implied(Address.RELATION, index.oid(), ObjectRef.table(table.name())));
            if (!kind.equals("c")) {
                constraint(table, row).ifPresent(reading::addInherited);
            }
        } else if (kind.equals("n")) {
            addNotNull(table, row);
        } else {
            constraint(table, row).ifPresent(constraint -> add(constraint, row));
        }
    }

    private void add(Constraint constraint, Record row) {
        reading.add(Address.CONSTRAINT, row.get(PG_CONSTRAINT.OID), constraint);
        if (isIndexBased(row.get(PG_CONSTRAINT.CONTYPE))) {
            index(row).ifPresent(index -> addIndex(constraint, index));
        }
    }

    private void addIndex(Constraint constraint, IndexRow index) {
        reading.address(Address.RELATION, index.oid(), constraint.ref());
        index.tablespace()
                .ifPresent(space -> reading.addUnmanaged(
                        "tablespace of a constraint's index", constraint.ref().displayName() + " in " + space));
    }

    private Optional<Constraint> constraint(Relation table, Record row) {
        return switch (row.get(PG_CONSTRAINT.CONTYPE)) {
            case "p" -> index(row).map(index -> primaryKey(table, row, index));
            case "u" -> index(row).map(index -> unique(table, row, index));
            case "x" -> Optional.of(exclusion(table, row));
            case "f" ->
                relations.name(row.get(PG_CONSTRAINT.CONFRELID)).map(referenced -> foreignKey(table, row, referenced));
            case "c" -> Optional.of(check(table, row));
            default -> Optional.empty();
        };
    }

    private Optional<IndexRow> index(Record row) {
        return indexes.find(row.get(PG_CONSTRAINT.CONINDID));
    }

    private static boolean isIndexBased(String kind) {
        return kind.equals("p") || kind.equals("u") || kind.equals("x");
    }

    /** From PostgreSQL 18 NOT NULL is a constraint; a column has it or not, and only that is compared. */
    private void addNotNull(Relation table, Record row) {
        List<Identifier> columns = attributes.names(table.oid(), row.get(PG_CONSTRAINT.CONKEY));
        for (Identifier column : columns) {
            ObjectRef ref = ObjectRef.column(table.name(), column);
            reading.address(Address.CONSTRAINT, row.get(PG_CONSTRAINT.OID), ref);
            if (!row.get(PG_CONSTRAINT.CONVALIDATED)) {
                reading.addUnmanaged("not-null constraint (not valid)", ref.displayName());
            }
            if (row.get(PG_CONSTRAINT.CONNOINHERIT)) {
                reading.addUnmanaged("not-null constraint (no inherit)", ref.displayName());
            }
        }
    }

    private PrimaryKey primaryKey(Relation table, Record row, IndexRow index) {
        return new PrimaryKey(
                table.name(),
                name(row),
                attributes.names(table.oid(), row.get(PG_CONSTRAINT.CONKEY)),
                attributes.names(table.oid(), index.include()),
                row.get(PERIOD),
                deferrability(row),
                index.options(),
                reading.comments().of(Address.CONSTRAINT, row.get(PG_CONSTRAINT.OID)));
    }

    private UniqueConstraint unique(Relation table, Record row, IndexRow index) {
        return new UniqueConstraint(
                table.name(),
                name(row),
                attributes.names(table.oid(), row.get(PG_CONSTRAINT.CONKEY)),
                attributes.names(table.oid(), index.include()),
                index.nullsNotDistinct(),
                row.get(PERIOD),
                deferrability(row),
                index.options(),
                reading.comments().of(Address.CONSTRAINT, row.get(PG_CONSTRAINT.OID)));
    }

    private ForeignKey foreignKey(Relation table, Record row, QualifiedName referenced) {
        return new ForeignKey(
                table.name(),
                name(row),
                attributes.names(table.oid(), row.get(PG_CONSTRAINT.CONKEY)),
                referenced,
                attributes.names(row.get(PG_CONSTRAINT.CONFRELID), row.get(PG_CONSTRAINT.CONFKEY)),
                row.get(PG_CONSTRAINT.CONFMATCHTYPE).equals("f") ? ForeignKey.Match.FULL : ForeignKey.Match.SIMPLE,
                action(row.get(PG_CONSTRAINT.CONFUPDTYPE)),
                action(row.get(PG_CONSTRAINT.CONFDELTYPE)),
                attributes.names(table.oid(), row.get(SET_COLUMNS)),
                row.get(PERIOD),
                deferrability(row),
                row.get(PG_CONSTRAINT.CONVALIDATED),
                row.get(ENFORCED),
                reading.comments().of(Address.CONSTRAINT, row.get(PG_CONSTRAINT.OID)));
    }

    private CheckConstraint check(Relation table, Record row) {
        return new CheckConstraint(
                table.name(),
                name(row),
                row.get(EXPRESSION),
                row.get(PG_CONSTRAINT.CONNOINHERIT),
                row.get(PG_CONSTRAINT.CONVALIDATED),
                row.get(ENFORCED),
                reading.comments().of(Address.CONSTRAINT, row.get(PG_CONSTRAINT.OID)));
    }

    private ExclusionConstraint exclusion(Relation table, Record row) {
        return new ExclusionConstraint(
                table.name(),
                name(row),
                row.get(DEFINITION),
                reading.comments().of(Address.CONSTRAINT, row.get(PG_CONSTRAINT.OID)));
    }

    private static Identifier name(Record row) {
        return new Identifier(row.get(PG_CONSTRAINT.CONNAME));
    }

    private static ForeignKey.Action action(String letter) {
        return ACTIONS.getOrDefault(letter, ForeignKey.Action.NO_ACTION);
    }

    private static Deferrability deferrability(Record row) {
        if (!row.get(PG_CONSTRAINT.CONDEFERRABLE)) {
            return Deferrability.NOT_DEFERRABLE;
        }
        return row.get(PG_CONSTRAINT.CONDEFERRED)
                ? Deferrability.INITIALLY_DEFERRED
                : Deferrability.INITIALLY_IMMEDIATE;
    }

    private static Select<? extends Record> query(int version) {
        List<Field<?>> columns = List.of(
                PG_CONSTRAINT.OID,
                PG_CONSTRAINT.CONNAME,
                PG_CONSTRAINT.CONTYPE,
                PG_CONSTRAINT.CONRELID,
                PG_CONSTRAINT.CONTYPID,
                PG_CONSTRAINT.CONINDID,
                PG_CONSTRAINT.CONPARENTID,
                PG_CONSTRAINT.CONFRELID,
                PG_CONSTRAINT.CONFUPDTYPE,
                PG_CONSTRAINT.CONFDELTYPE,
                PG_CONSTRAINT.CONFMATCHTYPE,
                PG_CONSTRAINT.CONDEFERRABLE,
                PG_CONSTRAINT.CONDEFERRED,
                PG_CONSTRAINT.CONVALIDATED,
                PG_CONSTRAINT.CONINHCOUNT,
                PG_CONSTRAINT.CONNOINHERIT,
                PG_CONSTRAINT.CONKEY,
                PG_CONSTRAINT.CONFKEY,
                version >= 15
                        ? SET_COLUMNS
                        : DSL.castNull(SQLDataType.SMALLINT.getArrayDataType()).as(SET_COLUMNS),
                version >= 18 ? ENFORCED : DSL.inline(true).as(ENFORCED),
                version >= 18 ? PERIOD : DSL.inline(false).as(PERIOD),
                EXPRESSION,
                DEFINITION);
        return DSL.select(columns).from(PG_CONSTRAINT).where(PG_CONSTRAINT.OID.ge(FIRST_OWN_OID));
    }
}
