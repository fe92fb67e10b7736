package org.ddsmigrate.catalog;

import static org.ddsmigrate.catalog.Catalog.FIRST_OWN_OID;
import static org.jooq.meta.postgres.pg_catalog.Tables.PG_DESCRIPTION;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** What COMMENT ON says of each object; remembers which comments found their object. */
final class Comments {
    /** An object, or one of its columns. */
    record Subject(Address address, int column) {}

    private final Map<Subject, String> texts = new HashMap<>();
    private final Set<Subject> asked = new HashSet<>();

    static Comments read(Catalog catalog) {
        Comments comments = new Comments();
        for (Record row : catalog.fetch("comments", version -> query())) {
            Address address = new Address(row.get(PG_DESCRIPTION.CLASSOID), row.get(PG_DESCRIPTION.OBJOID));
            comments.texts.put(
                    new Subject(address, row.get(PG_DESCRIPTION.OBJSUBID)), row.get(PG_DESCRIPTION.DESCRIPTION));
        }
        return comments;
    }

    Optional<String> of(long catalog, long oid) {
        return of(catalog, oid, 0);
    }

    Optional<String> of(long catalog, long oid, int column) {
        Subject subject = new Subject(new Address(catalog, oid), column);
        asked.add(subject);
        return Optional.ofNullable(texts.get(subject)).map(SqlText::withoutCarriageReturns);
    }

    /** Comments that no record has a place for. */
    Set<Subject> unread() {
        Set<Subject> rest = new HashSet<>(texts.keySet());
        rest.removeAll(asked);
        return Collections.unmodifiableSet(rest);
    }

    private static Select<? extends Record> query() {
        return DSL.select(
                        PG_DESCRIPTION.CLASSOID,
                        PG_DESCRIPTION.OBJOID,
                        PG_DESCRIPTION.OBJSUBID,
                        PG_DESCRIPTION.DESCRIPTION)
                .from(PG_DESCRIPTION)
                .where(PG_DESCRIPTION
                        .OBJOID
                        .ge(FIRST_OWN_OID)
                        .or(PG_DESCRIPTION.CLASSOID.eq(DSL.inline(Address.NAMESPACE))));
    }
}
