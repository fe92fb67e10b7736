package org.ddsmigrate.catalog;

import static org.ddsmigrate.catalog.Catalog.FIRST_OWN_OID;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_DEPEND;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** The rows of {@code pg_depend}: what owns what, and what needs what. */
final class Edges {
    /** One object, or column, that refers to another. */
    record Edge(Address from, int fromColumn, Address to, int toColumn) {}

    private final List<Edge> needs = new ArrayList<>();
    private final List<Edge> ofExtensions = new ArrayList<>();
    private final Map<Address, Long> extensions = new HashMap<>();
    private final Map<Address, Address> makers = new HashMap<>();
    private final Map<Long, Edge> identities = new HashMap<>();
    private final Map<Long, Edge> owners = new HashMap<>();

    static Edges read(Catalog catalog) {
        Edges edges = new Edges();
        // Of the internal edges only those of identity sequences and of what comes with a range type say something new.
        for (Record row : catalog.fetch("dependencies", version -> query())) {
            edges.add(row);
        }
        return edges;
    }

    private void add(Record row) {
        Address from = new Address(row.get(PG_DEPEND.CLASSID), row.get(PG_DEPEND.OBJID));
        Address to = new Address(row.get(PG_DEPEND.REFCLASSID), row.get(PG_DEPEND.REFOBJID));
        Edge edge = new Edge(from, row.get(PG_DEPEND.OBJSUBID), to, row.get(PG_DEPEND.REFOBJSUBID));
        switch (row.get(PG_DEPEND.DEPTYPE)) {
            case "e" -> extensions.put(from, to.oid());
            case "i" -> {
                if (from.catalog() == Address.RELATION) {
                    identities.put(from.oid(), edge);
                } else {
                    makers.put(from, to);
                }
            }
            case "a" -> {
                if (from.catalog() == Address.RELATION && to.catalog() == Address.RELATION && edge.toColumn() > 0) {
                    // An index's columns as well; only a sequence is asked for its owner.
                    owners.put(from.oid(), edge);
                }
                needs.add(edge);
            }
            case "x" -> {
                ofExtensions.add(edge);
                needs.add(edge);
            }
            default -> needs.add(edge);
        }
    }

    /** Edges from what needs something to what it needs; those of a sequence to its owner among them. */
    List<Edge> needs() {
        return Collections.unmodifiableList(needs);
    }

    /** Edges of what was said to go with an extension (ALTER … DEPENDS ON EXTENSION). */
    List<Edge> ofExtensions() {
        return Collections.unmodifiableList(ofExtensions);
    }

    /** The extension that an object is a member of. */
    Optional<Long> extensionOf(Address address) {
        return Optional.ofNullable(extensions.get(address));
    }

    Map<Address, Long> extensionMembers() {
        return Collections.unmodifiableMap(extensions);
    }

    /** The type that a function or cast came with: a range's constructors. */
    Optional<Address> makerOf(Address made) {
        return Optional.ofNullable(makers.get(made));
    }

    Map<Address, Address> madeWithTypes() {
        return Collections.unmodifiableMap(makers);
    }

    /** The identity column whose sequence this is. */
    Optional<Edge> identityOf(long sequence) {
        return Optional.ofNullable(identities.get(sequence));
    }

    /** The column that a sequence is dropped with. */
    Optional<Edge> ownerOf(long sequence) {
        return Optional.ofNullable(owners.get(sequence));
    }

    private static Select<? extends Record> query() {
        return DSL.select(
                        PG_DEPEND.CLASSID,
                        PG_DEPEND.OBJID,
                        PG_DEPEND.OBJSUBID,
                        PG_DEPEND.REFCLASSID,
                        PG_DEPEND.REFOBJID,
                        PG_DEPEND.REFOBJSUBID,
                        PG_DEPEND.DEPTYPE)
                .from(PG_DEPEND)
                .where(PG_DEPEND.OBJID.ge(FIRST_OWN_OID))
                .and(PG_DEPEND
                        .DEPTYPE
                        .in(DSL.inline("n"), DSL.inline("a"), DSL.inline("e"), DSL.inline("x"))
                        .or(PG_DEPEND
                                .DEPTYPE
                                .eq(DSL.inline("i"))
                                .and(PG_DEPEND
                                        .CLASSID
                                        .in(DSL.inline(Address.PROC), DSL.inline(Address.CAST))
                                        .or(PG_DEPEND
                                                .CLASSID
                                                .eq(DSL.inline(Address.RELATION))
                                                .and(PG_DEPEND.REFOBJSUBID.gt(DSL.inline(0)))
                                                .and(PG_DEPEND.OBJID.ne(PG_DEPEND.REFOBJID))))));
    }
}
