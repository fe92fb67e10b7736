package org.ddsmigrate.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Sequence;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.scratch.ScratchDatabase;
import org.jooq.meta.ColumnDefinition;
import org.jooq.meta.EnumDefinition;
import org.jooq.meta.SchemaDefinition;
import org.jooq.meta.TableDefinition;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.postgres.PostgresDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another reader of the same catalog, on what it reads fully: names, nullability, defaults, enum labels. */
final class JooqMetaParityTest {
    @ParameterizedTest
    @ValueSource(ints = {15, 18})
    void agreesOnColumnsDefaultsAndEnums(int major) throws SQLException {
        ScratchDatabase scratch = Databases.with(major, Databases.kitchenSink(major));
        Schema schema = Databases.read(scratch.owner());
        Map<String, String> theirs = new TreeMap<>();
        try (Connection connection = scratch.owner().getConnection();
                PostgresDatabase database = new PostgresDatabase()) {
            connection.createStatement().execute("set search_path = ''");
            database.setConnection(connection);
            database.setConfiguredSchemata(List.of(
                    new SchemaMappingType().withInputSchema("ks"), new SchemaMappingType().withInputSchema("ks2")));
            database.setIncludes(new String[] {".*"});
            database.setExcludes(new String[0]);
            for (SchemaDefinition definition : database.getSchemata()) {
                database.getTables(definition).forEach(table -> describe(theirs, table));
                database.getEnums(definition).forEach(type -> describe(theirs, type));
            }
        }

        Map<String, String> ours = new TreeMap<>();
        schema.tables()
                .filter(table -> table.name().schema().value().startsWith("ks"))
                .forEach(table -> describe(schema, ours, table));
        schema.all(EnumType.class)
                .forEach(type -> ours.put(type.name().toString(), type.labels().toString()));
        theirs.keySet().retainAll(ours.keySet());
        // information_schema says of a column that its domain is not null.
        theirs.put("ks.alltypes.c_email", "null null");
        assertThat(ours).isEqualTo(theirs).hasSizeGreaterThan(200);
    }

    private static void describe(Map<String, String> facts, TableDefinition table) {
        for (ColumnDefinition column : table.getColumns()) {
            // A serial's default is read as identity there.
            boolean identity = column.isIdentity();
            facts.put(
                    table.getQualifiedInputName() + "." + column.getInputName(),
                    (column.getDefinedType().isNullable() ? "null " : "not null ")
                            + (identity
                                    ? "identity"
                                    : String.valueOf(column.getDefinedType().getDefaultValue())));
        }
    }

    private static void describe(Map<String, String> facts, EnumDefinition type) {
        facts.put(type.getQualifiedInputName(), type.getLiterals().toString());
    }

    private static void describe(Schema schema, Map<String, String> facts, Table table) {
        for (Column column : table.columns()) {
            ObjectRef ref = ObjectRef.column(table.name(), column.name());
            boolean serial = schema.all(Sequence.class)
                    .anyMatch(sequence -> sequence.ownedBy().filter(ref::equals).isPresent()
                            && column.defaultValue().isPresent());
            facts.put(
                    table.name() + "." + column.name(),
                    (column.notNull() ? "not null " : "null ")
                            + (column.identity().isPresent() || serial
                                    ? "identity"
                                    : column.defaultValue().orElse("null")));
        }
    }
}
