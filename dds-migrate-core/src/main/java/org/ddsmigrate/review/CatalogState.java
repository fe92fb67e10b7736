package org.ddsmigrate.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A database's catalog at a moment, without the server's own objects. */
public final class CatalogState {
    private final Map<Key, CatalogItem> items;

    /** What stays the same as long as an object lives. */
    record Key(CatalogItem.Kind kind, long oid, int part) {}

    public CatalogState(List<CatalogItem> items) {
        Map<Key, CatalogItem> byKey = new LinkedHashMap<>();
        items.forEach(item -> byKey.put(item.key(), item));
        this.items = Collections.unmodifiableMap(byKey);
    }

    /** Everything. */
    public Stream<CatalogItem> items() {
        return items.values().stream();
    }

    /** Everything of a kind. */
    public Stream<CatalogItem> items(CatalogItem.Kind kind) {
        return items().filter(item -> item.kind() == kind);
    }

    /** Whether it holds the object, whatever it was called and looked like then. */
    public boolean contains(CatalogItem item) {
        return items.containsKey(item.key());
    }

    /** The same object as it was at this moment. */
    public Optional<CatalogItem> find(CatalogItem item) {
        return Optional.ofNullable(items.get(item.key()));
    }

    /** The object of a kind. */
    public Optional<CatalogItem> find(CatalogItem.Kind kind, long oid) {
        return Optional.ofNullable(items.get(new Key(kind, oid, 0)));
    }

    /** The table, materialized view or foreign table with that oid. */
    public Optional<CatalogItem> table(long oid) {
        return find(CatalogItem.Kind.TABLE, oid)
                .or(() -> find(CatalogItem.Kind.MATERIALIZED_VIEW, oid))
                .or(() -> find(CatalogItem.Kind.FOREIGN_TABLE, oid));
    }

    /** What of a kind belongs to a table. */
    public Stream<CatalogItem> of(CatalogItem.Kind kind, long table) {
        return items(kind).filter(item -> item.table() == table);
    }

    /** The name of a relation, for messages. */
    public String relationName(long oid) {
        return table(oid)
                .or(() -> find(CatalogItem.Kind.VIEW, oid))
                .or(() -> find(CatalogItem.Kind.INDEX, oid))
                .or(() -> find(CatalogItem.Kind.SEQUENCE, oid))
                .map(CatalogItem::name)
                .orElse("relation " + oid);
    }
}
