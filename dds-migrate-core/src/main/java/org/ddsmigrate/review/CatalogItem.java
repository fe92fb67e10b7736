package org.ddsmigrate.review;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One object of a database as its catalog held it at a moment.
 *
 * @param oid the object's, which outlives its name
 * @param part the number of a column in its table, 0 for everything else
 * @param table the oid of the table that it belongs to, 0 if there is none
 * @param name for messages, without the schema "public": {@code invites.email} for a column, {@code audit.log} for a table
 * @param facts what is known of it, by name; see {@code CatalogQuery}
 */
public record CatalogItem(Kind kind, long oid, int part, long table, String name, SortedMap<String, String> facts) {
    /** What an object is. */
    public enum Kind {
        SCHEMA,
        TABLE,
        VIEW,
        MATERIALIZED_VIEW,
        FOREIGN_TABLE,
        SEQUENCE,
        INDEX,
        COLUMN,
        CONSTRAINT,
        TYPE,
        ENUM_LABEL,
        TRIGGER,
        RULE,
        POLICY,
        ROUTINE,
        EXTENSION,
        PUBLICATION,
        DEFAULT_PRIVILEGES
    }

    public CatalogItem {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** A fact, or an empty text where there is none. */
    public String fact(String name) {
        return facts.getOrDefault(name, "");
    }

    /** Whether a fact is true. */
    public boolean is(String name) {
        return fact(name).equals("true");
    }

    /** Whether it has a fact at all. */
    public boolean has(String name) {
        return !fact(name).isEmpty();
    }

    /** The last part of its name. */
    public String simpleName() {
        return fact("name");
    }

    /** What stays the same as long as the object lives. */
    CatalogState.Key key() {
        return new CatalogState.Key(kind, oid, part);
    }
}
