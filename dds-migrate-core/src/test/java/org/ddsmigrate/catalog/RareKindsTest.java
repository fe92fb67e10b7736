package org.ddsmigrate.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.ddsmigrate.schema.Aggregate;
import org.ddsmigrate.schema.Cast;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.ExtendedStatistics;
import org.ddsmigrate.schema.Firing;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Operator;
import org.ddsmigrate.schema.Privilege;
import org.ddsmigrate.schema.Publication;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.ReplicaIdentity;
import org.ddsmigrate.schema.Rule;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.Trigger;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the kitchen sink lacks, read from the oldest and the newest version. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RareKindsTest {
    private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();

    private Schema read(int major) {
        return schemas.computeIfAbsent(
                major,
                wanted -> Databases.read(
                        Databases.with(wanted, Databases.rareKinds()).owner()));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void aggregatesOperatorsAndCastsCanBeCreatedFromWhatIsRead(int major) {
        Schema schema = read(major);
        StringBuilder script = new StringBuilder();
        schema.all(Operator.class)
                .forEach(o -> script.append("create operator rk2.%s (%s);"
                        .formatted(o.name().name(), o.body().replace("OPERATOR(rk.", "OPERATOR(rk2."))));
        schema.all(Aggregate.class)
                .forEach(a -> script.append(
                        "create aggregate rk2.%s(%s) (%s);".formatted(a.name().name(), a.signature(), a.body())));

        var database = Databases.with(major, Databases.rareKinds(), "create schema rk2", script.toString());

        Schema twice = Databases.read(database.owner());
        assertThat(twice.all(Aggregate.class)
                        .filter(a -> a.name().schema().value().equals("rk2"))
                        .map(Aggregate::body))
                .containsExactlyElementsOf(
                        schema.all(Aggregate.class).map(Aggregate::body).toList());
        assertThat(schema.all(Aggregate.class).map(Aggregate::signature)).containsExactly("*", "integer", "integer");
        assertThat(schema.all(Aggregate.class)
                        .filter(a -> a.name().name().value().equals("total")))
                .allSatisfy(a -> assertThat(a.body())
                        .isEqualTo("SFUNC = rk.plus, STYPE = bigint, SSPACE = 16, FINALFUNC = rk.done,"
                                + " FINALFUNC_MODIFY = SHAREABLE, COMBINEFUNC = rk.\"both\", INITCOND = '0',"
                                + " MSFUNC = rk.plus, MINVFUNC = rk.minus, MSTYPE = bigint, MFINALFUNC = rk.done,"
                                + " MINITCOND = '-1', PARALLEL = SAFE"));
        assertThat(schema.all(Operator.class).map(Operator::body))
                .containsExactly(
                        "FUNCTION = rk.neg, RIGHTARG = rk.money2",
                        "FUNCTION = rk.same, LEFTARG = rk.money2, RIGHTARG = rk.money2, COMMUTATOR = OPERATOR(rk.===),"
                                + " RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES");
        assertThat(schema.all(Cast.class))
                .containsExactly(
                        new Cast(
                                "character varying",
                                "rk.status",
                                "WITH INOUT",
                                Cast.Context.IMPLICIT,
                                Optional.empty()),
                        new Cast(
                                "numeric",
                                "rk.money2",
                                "WITH FUNCTION rk.to_money(numeric)",
                                Cast.Context.ASSIGNMENT,
                                Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void whatHangsOnTables(int major) {
        Schema schema = read(major);
        Table items = schema.table(QualifiedName.of("rk", "items")).orElseThrow();

        assertThat(items.clusteredOn()).contains(Identifier.of("items_name"));
        assertThat(items.replicaIdentity())
                .isEqualTo(new ReplicaIdentity(ReplicaIdentity.Kind.INDEX, Optional.of(Identifier.of("items_ident"))));
        assertThat(items.options()).isEqualTo(Map.of("fillfactor", "90", "toast.autovacuum_enabled", "false"));
        assertThat(items.column(Identifier.of("name")).orElseThrow().options()).isEqualTo(Map.of("n_distinct", "5"));
        assertThat(schema.all(Trigger.class).map(t -> t.name() + " " + t.firing()))
                .containsExactly("dear_insert ORIGIN", "items_log DISABLED", "measures_trg ORIGIN");
        assertThat(schema.all(Rule.class).map(Rule::firing)).containsExactly(Firing.ALWAYS);
        assertThat(schema.all(ExtendedStatistics.class)).allSatisfy(statistics -> {
            assertThat(statistics.target()).contains(300);
            assertThat(statistics.definition()).startsWith("CREATE STATISTICS rk.items_stat");
        });
        assertThat(schema.all(Publication.class))
                .containsExactly(new Publication(
                        Identifier.of("rk_pub"),
                        false,
                        List.of("TABLE ONLY rk.items"),
                        Map.of("publish", "insert, update"),
                        Optional.of("publication comment")));
        assertThat(schema.unmanaged())
                .isEqualTo(Map.of(
                        "text search configuration",
                        List.of("rk.plain"),
                        "text search dictionary",
                        List.of("rk.words")));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void partitionsShowOnlyWhatIsTheirOwn(int major) {
        Schema schema = read(major);
        Table created = schema.table(QualifiedName.of("rk", "measures_2")).orElseThrow();
        Table attached = schema.table(QualifiedName.of("rk", "measures_1")).orElseThrow();

        assertThat(created.column(Identifier.of("id")).orElseThrow().defaultValue())
                .contains("7");
        assertThat(attached.columns()).allMatch(Column::inherited);
        assertThat(schema.all(Index.class).map(index -> index.name().value()))
                .containsExactly("items_ident", "items_name", "measures_1_own");
        assertThat(schema.all(ForeignKey.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void needs(int major) {
        Schema schema = read(major);

        assertThat(needs(schema, ObjectKind.VIEW, "rk", "dearest"))
                .containsExactly("schema rk", "enum rk.status", "view rk.dear");
        assertThat(needs(schema, ObjectKind.VIEW, "rk", "dear"))
                .contains("table rk.items", "column rk.items.price", "column rk.items.state");
        assertThat(needs(schema, ObjectKind.ROUTINE, "rk", "item_names", ""))
                .containsExactly("schema rk", "table rk.items", "column rk.items.name", "column rk.items.price");
        assertThat(needs(schema, ObjectKind.COLUMN, "rk", "items", "state"))
                .containsExactly("enum rk.status", "table rk.items");
        assertThat(needs(schema, ObjectKind.TABLE, "rk", "items")).containsExactly("schema rk", "enum rk.status");
        assertThat(needs(schema, ObjectKind.TABLE, "rk", "measures_1"))
                .containsExactly("schema rk", "table rk.measures");
        assertThat(needs(schema, ObjectKind.TABLE, "rk", "refs")).containsExactly("schema rk");
        assertThat(needs(schema, ObjectKind.FOREIGN_KEY, "rk", "refs", "refs_id_at_fkey"))
                .containsExactly(
                        "table rk.measures",
                        "table rk.refs",
                        "column rk.measures.at",
                        "column rk.measures.id",
                        "column rk.refs.at",
                        "column rk.refs.id",
                        "primary key rk.measures.measures_pkey");
        assertThat(needs(schema, ObjectKind.TRIGGER, "rk", "items", "items_log"))
                .containsExactly("routine rk.log_change()", "table rk.items");
        assertThat(needs(schema, ObjectKind.AGGREGATE, "rk", "total", "integer"))
                .contains("routine rk.plus(bigint, integer)", "routine rk.done(bigint)");
        assertThat(needs(schema, ObjectKind.OPERATOR, "rk", "===", "rk.money2, rk.money2"))
                .containsExactly("schema rk", "composite rk.money2", "routine rk.same(rk.money2, rk.money2)");
        assertThat(needs(schema, ObjectKind.PUBLICATION, "rk_pub")).containsExactly("table rk.items");
        assertThat(schema.dependencies().keySet())
                .allMatch(ref ->
                        ref.kind() == ObjectKind.COLUMN || schema.objects().containsKey(ref));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void privilegesAreCompleteAndDefaultsAbsent(int major) {
        Schema schema = read(major);
        Privilege publicSelect = new Privilege(Optional.empty(), "SELECT", false);

        assertThat(schema.privileges())
                .isEqualTo(Map.of(
                        new ObjectRef(ObjectKind.SCHEMA, List.of("rk")),
                                new TreeSet<>(List.of(new Privilege(Optional.empty(), "USAGE", false))),
                        new ObjectRef(ObjectKind.ENUM, List.of("rk", "status")), new TreeSet<>(),
                        new ObjectRef(ObjectKind.ROUTINE, List.of("rk", "to_money", "numeric")), new TreeSet<>(),
                        new ObjectRef(ObjectKind.TABLE, List.of("rk", "items")), new TreeSet<>(List.of(publicSelect)),
                        new ObjectRef(ObjectKind.COLUMN, List.of("rk", "items", "name")),
                                new TreeSet<>(List.of(new Privilege(Optional.empty(), "UPDATE", false)))));
    }

    private static List<String> needs(Schema schema, ObjectKind kind, String... path) {
        return schema.needs(new ObjectRef(kind, List.of(path))).stream()
                .map(ObjectRef::toString)
                .toList();
    }
}
