package org.ddsmigrate.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.SortedSet;
import org.ddsmigrate.EnvironmentProblem;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Privilege;
import org.ddsmigrate.schema.Schema;
import org.jooq.exception.DataAccessException;

/** Reads all that is in a database into a {@link Schema}, with a number of queries that does not depend on its size. */
public final class CatalogReader {
    private static final int OLDEST = 14;
    private static final int NEWEST = 18;

    /** A schema, and how many queries it took to read it. */
    record Counted(Schema schema, int queries) {}

    private CatalogReader() {}

    /**
     * Reads one snapshot. With auto-commit on, in a REPEATABLE READ, READ ONLY transaction of its own; with auto-commit
     * off, inside of the caller's transaction and with what that has changed. Either way the session's settings are
     * afterwards what they were.
     */
    public static Schema read(Connection connection, ReadScope scope) {
        return readCounted(connection, scope).schema();
    }

    static Counted readCounted(Connection connection, ReadScope scope) {
        try {
            Catalog catalog = Catalog.of(connection);
            if (catalog.version() < OLDEST || catalog.version() > NEWEST) {
                throw new EnvironmentProblem(
                        "PostgreSQL " + catalog.version() + " cannot be read",
                        CatalogFailure.database(connection),
                        "Use a server from PostgreSQL " + OLDEST + " to " + NEWEST + ".");
            }
            return PinnedSession.on(connection).reading(() -> read(catalog, scope));
        } catch (SQLException | DataAccessException e) {
            throw CatalogFailure.of(connection, e);
        }
    }

    private static Counted read(Catalog catalog, ReadScope scope) {
        Reading reading = new Reading(catalog, scope);
        new NamespaceReader(reading).read();
        new ExtensionReader(reading).read();
        Relations relations = Relations.read(reading);
        Attributes attributes = Attributes.read(reading);
        IndexRows indexes = IndexRows.read(catalog);
        Types types = Types.read(reading, relations, attributes);
        Sequences sequences = Sequences.read(reading, relations, attributes);
        sequences.addAll();
        new TableReader(reading, relations, attributes, sequences, indexes).read(types);
        new ConstraintReader(reading, relations, attributes, indexes).read(types);
        types.addAll();
        new IndexReader(reading, relations, attributes, indexes).addAll();
        new ViewReader(reading, relations, attributes, indexes).addAll();
        new TableParts(reading, relations).read();
        new RoutineReader(reading).read();
        new AggregateReader(reading).read();
        new OperatorReader(reading).read();
        new CollationReader(reading).read();
        new PublicationReader(reading, relations).read();
        SortedMap<ObjectRef, SortedSet<ObjectRef>> needs = new DependencyReader(reading, attributes).read();
        SortedMap<ObjectRef, SortedSet<Privilege>> privileges = new PrivilegeReader(reading, attributes).read();
        new UnmanagedReader(reading).read();
        Schema schema = new Schema(
                ArrayCasts.settled(reading.objects()), needs, privileges, reading.inherited(), reading.unmanaged());
        return new Counted(schema, catalog.queries());
    }
}
