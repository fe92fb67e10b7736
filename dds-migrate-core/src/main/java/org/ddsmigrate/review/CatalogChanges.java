package org.ddsmigrate.review;

import java.util.List;

/**
 * What became different between two moments: the effect of a statement, whatever it said.
 *
 * @param created what was not there before
 * @param dropped what is not there any more
 * @param altered what is there, but differs
 */
public record CatalogChanges(List<CatalogItem> created, List<CatalogItem> dropped, List<Altered> altered) {
    /** The same object at both moments. */
    public record Altered(CatalogItem before, CatalogItem after) {
        /** Whether a fact differs. */
        public boolean changed(String fact) {
            return !before.fact(fact).equals(after.fact(fact));
        }
    }

    public CatalogChanges {
        created = List.copyOf(created);
        dropped = List.copyOf(dropped);
        altered = List.copyOf(altered);
    }

    static CatalogChanges between(CatalogState before, CatalogState after) {
        return new CatalogChanges(
                after.items().filter(item -> !before.contains(item)).toList(),
                before.items().filter(item -> !after.contains(item)).toList(),
                before.items()
                        .flatMap(item -> after.find(item).map(now -> new Altered(item, now)).stream())
                        .filter(change ->
                                !change.before().facts().equals(change.after().facts()))
                        .toList());
    }

    public boolean isEmpty() {
        return created.isEmpty() && dropped.isEmpty() && altered.isEmpty();
    }
}
