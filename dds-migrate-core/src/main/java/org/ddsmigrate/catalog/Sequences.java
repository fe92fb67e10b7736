package org.ddsmigrate.catalog;

import static org.ddsmigrate.catalog.Catalog.FIRST_OWN_OID;
import static org.ddsmigrate.catalog.Catalog.call;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_SEQUENCE;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ddsmigrate.catalog.Edges.Edge;
import org.ddsmigrate.catalog.Relations.Relation;
import org.ddsmigrate.schema.Identity;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Sequence;
import org.ddsmigrate.schema.SequenceOptions;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Reads sequences: those of identity columns as part of the column, others, a serial's too, as objects. */
final class Sequences {
    private static final Field<String> TYPE = call(
                    "format_type", String.class, PG_SEQUENCE.SEQTYPID, DSL.inline((Integer) null))
            .as("type");

    private final Reading reading;
    private final Relations relations;
    private final Attributes attributes;
    private final Map<Long, SequenceOptions> options = new HashMap<>();
    private final Map<Attributes.Place, Long> identities = new HashMap<>();

    private Sequences(Reading reading, Relations relations, Attributes attributes) {
        this.reading = reading;
        this.relations = relations;
        this.attributes = attributes;
    }

    static Sequences read(Reading reading, Relations relations, Attributes attributes) {
        Sequences sequences = new Sequences(reading, relations, attributes);
        for (Record row : reading.catalog().fetch("sequences", version -> query())) {
            long oid = row.get(PG_SEQUENCE.SEQRELID);
            sequences.options.put(oid, options(row));
            reading.edges()
                    .identityOf(oid)
                    .ifPresent(edge -> sequences.identities.put(
                            new Attributes.Place(edge.to().oid(), edge.toColumn()), oid));
        }
        return sequences;
    }

    private static SequenceOptions options(Record row) {
        return new SequenceOptions(
                row.get(TYPE),
                row.get(PG_SEQUENCE.SEQSTART),
                row.get(PG_SEQUENCE.SEQINCREMENT),
                row.get(PG_SEQUENCE.SEQMIN),
                row.get(PG_SEQUENCE.SEQMAX),
                row.get(PG_SEQUENCE.SEQCACHE),
                row.get(PG_SEQUENCE.SEQCYCLE));
    }

    /** What makes a column an identity column. */
    Optional<Identity> identity(long table, Attributes.Attribute column) {
        Optional<Long> oid = Optional.ofNullable(identities.get(new Attributes.Place(table, column.number())));
        if (column.identity().isEmpty() || oid.isEmpty()) {
            return Optional.empty();
        }
        Identity.Kind kind = column.identity().equals("a") ? Identity.Kind.ALWAYS : Identity.Kind.BY_DEFAULT;
        // Its column's type; LIKE leaves bigint with whatever column it copies, and pg_dump does not say so.
        Optional<SequenceOptions> found = oid.map(options::get).map(numbers -> numbers.withType(column.type()));
        return relations.name(oid.get()).flatMap(name -> found.map(numbers -> new Identity(kind, name, numbers)));
    }

    /** Adds the sequences that are objects of their own. */
    void addAll() {
        for (Relation relation : relations.all()) {
            Optional<SequenceOptions> numbers = Optional.ofNullable(options.get(relation.oid()));
            if (relation.kind() == 'S' && numbers.isPresent()) {
                add(relation, numbers.get());
            }
        }
    }

    private void add(Relation relation, SequenceOptions numbers) {
        Optional<Edge> identity = reading.edges().identityOf(relation.oid());
        if (identity.isPresent()) {
            column(identity.get()).ifPresent(ref -> reading.implied(Address.RELATION, relation.oid(), ref));
            return;
        }
        Optional<Edge> owner = reading.edges().ownerOf(relation.oid());
        if (owner.isPresent() && relations.ours(owner.get().to().oid()).isEmpty()) {
            // Hangs on a table of others.
            return;
        }
        reading.add(
                Address.RELATION,
                relation.oid(),
                new Sequence(
                        relation.name(),
                        relation.persistence(),
                        numbers,
                        owner.flatMap(this::column),
                        reading.comments().of(Address.RELATION, relation.oid())));
    }

    private Optional<ObjectRef> column(Edge edge) {
        Optional<QualifiedName> table = relations.ours(edge.to().oid()).map(Relation::name);
        return table.flatMap(name ->
                attributes.name(edge.to().oid(), edge.toColumn()).map(column -> ObjectRef.column(name, column)));
    }

    private static Select<? extends Record> query() {
        return DSL.select(
                        PG_SEQUENCE.SEQRELID,
                        TYPE,
                        PG_SEQUENCE.SEQSTART,
                        PG_SEQUENCE.SEQINCREMENT,
                        PG_SEQUENCE.SEQMIN,
                        PG_SEQUENCE.SEQMAX,
                        PG_SEQUENCE.SEQCACHE,
                        PG_SEQUENCE.SEQCYCLE)
                .from(PG_SEQUENCE)
                .where(PG_SEQUENCE.SEQRELID.ge(FIRST_OWN_OID));
    }
}
