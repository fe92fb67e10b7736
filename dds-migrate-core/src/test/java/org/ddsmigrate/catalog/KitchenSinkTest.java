package org.ddsmigrate.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ddsmigrate.schema.Cast;
import org.ddsmigrate.schema.CheckConstraint;
import org.ddsmigrate.schema.Collation;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.CompositeType;
import org.ddsmigrate.schema.Deferrability;
import org.ddsmigrate.schema.DomainType;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.schema.ExclusionConstraint;
import org.ddsmigrate.schema.Extension;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.Generated;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.Identity;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.MaterializedView;
import org.ddsmigrate.schema.Namespace;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Persistence;
import org.ddsmigrate.schema.Policy;
import org.ddsmigrate.schema.PrimaryKey;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.RangeType;
import org.ddsmigrate.schema.ReplicaIdentity;
import org.ddsmigrate.schema.Routine;
import org.ddsmigrate.schema.RowSecurity;
import org.ddsmigrate.schema.Rule;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Sequence;
import org.ddsmigrate.schema.SequenceOptions;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.Trigger;
import org.ddsmigrate.schema.UniqueConstraint;
import org.ddsmigrate.schema.View;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One of everything, read from each version. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class KitchenSinkTest {
    private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();

    private Schema read(int major) {
        return schemas.computeIfAbsent(
                major,
                wanted -> Databases.read(
                        Databases.with(wanted, Databases.kitchenSink(wanted)).owner()));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void schemasAndExtensions(int major) {
        Schema schema = read(major);

        assertThat(schema.all(Namespace.class).map(n -> n.name().value()))
                .containsExactly("Weird Schema", "ext", "ks", "ks2", "public");
        assertThat(find(schema, Namespace.class, ObjectKind.SCHEMA, "ks").comment())
                .contains("schema comment");
        assertThat(find(schema, Namespace.class, ObjectKind.SCHEMA, "public").comment())
                .isEmpty();
        assertThat(schema.all(Extension.class).map(e -> e.name().value()))
                .containsExactly("btree_gist", "citext", "hstore", "pg_trgm");
        assertThat(schema.all(Extension.class)).allSatisfy(extension -> {
            assertThat(extension.schema().value()).isEqualTo("ext");
            assertThat(extension.comment()).isEmpty();
        });
        assertThat(schema.objects().keySet())
                .noneMatch(ref -> ref.kind() != ObjectKind.SCHEMA
                        && ref.kind() != ObjectKind.EXTENSION
                        && ref.path().get(0).equals("ext"));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void types(int major) {
        Schema schema = read(major);

        assertThat(find(schema, EnumType.class, ObjectKind.ENUM, "ks", "mood"))
                .isEqualTo(new EnumType(
                        QualifiedName.of("ks", "mood"),
                        List.of("sad", "meh", "ok", "happy, \"very\""),
                        Optional.of("enum comment")));
        assertThat(find(schema, EnumType.class, ObjectKind.ENUM, "ks2", "Mixed Enum")
                        .labels())
                .containsExactly("A", "b'c");
        assertThat(find(schema, DomainType.class, ObjectKind.DOMAIN, "ks", "email"))
                .isEqualTo(new DomainType(
                        QualifiedName.of("ks", "email"),
                        "character varying(320)",
                        Optional.of(QualifiedName.of("pg_catalog", "C")),
                        Optional.of("'a@b'::character varying"),
                        true,
                        List.of(new DomainType.Check(
                                Identifier.of("email_at"), "((VALUE)::text ~ '@'::text)", true, Optional.empty())),
                        Optional.of("domain comment")));
        assertThat(find(schema, DomainType.class, ObjectKind.DOMAIN, "ks", "posnum")
                        .checks())
                .extracting(check -> check.name().value())
                .containsExactly("posnum_check", "posnum_check1");
        assertThat(find(schema, CompositeType.class, ObjectKind.COMPOSITE, "ks", "addr")
                        .attributes())
                .containsExactly(
                        new CompositeType.Attribute(
                                Identifier.of("street"), "text", Optional.empty(), Optional.empty()),
                        new CompositeType.Attribute(
                                Identifier.of("zip"),
                                "character varying(10)",
                                Optional.empty(),
                                Optional.of("attr comment")),
                        new CompositeType.Attribute(Identifier.of("pos"), "point", Optional.empty(), Optional.empty()));
        assertThat(find(schema, RangeType.class, ObjectKind.RANGE, "ks", "frange"))
                .isEqualTo(new RangeType(
                        QualifiedName.of("ks", "frange"),
                        "double precision",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(QualifiedName.of("pg_catalog", "float8mi")),
                        QualifiedName.of("ks", "fmultirange"),
                        Optional.empty()));
        assertThat(find(schema, Collation.class, ObjectKind.COLLATION, "ks", "ci"))
                .extracting(Collation::provider, Collation::collate, Collation::deterministic)
                .containsExactly("icu", "und-u-ks-level2", false);
        assertThat(schema.all(CompositeType.class)).hasSize(1);
        assertThat(schema.all(Cast.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void sequences(int major) {
        Schema schema = read(major);

        assertThat(find(schema, Sequence.class, ObjectKind.SEQUENCE, "ks", "seq_full")
                        .options())
                .isEqualTo(new SequenceOptions("integer", 400, -5, -1000, 500, 7, true));
        assertThat(find(schema, Sequence.class, ObjectKind.SEQUENCE, "ks", "serials_id_seq"))
                .satisfies(sequence -> {
                    assertThat(sequence.ownedBy()).contains(column("ks", "serials", "id"));
                    assertThat(sequence.options().type()).isEqualTo("integer");
                });
        assertThat(find(schema, Sequence.class, ObjectKind.SEQUENCE, "ks", "owned_seq")
                        .ownedBy())
                .contains(column("ks", "gens", "a"));
        assertThat(find(schema, Sequence.class, ObjectKind.SEQUENCE, "ks", "seq_unlogged")
                        .persistence())
                .isEqualTo(major < 15 ? Persistence.PERMANENT : Persistence.UNLOGGED);
        assertThat(schema.find(new ObjectRef(ObjectKind.SEQUENCE, List.of("ks", "alltypes_id_seq"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void columnTypesKeepTheirModifiers(int major) {
        Table table = read(major).table(QualifiedName.of("ks", "alltypes")).orElseThrow();

        assertThat(Map.of(
                        "c_iv_ds2", type(table, "c_iv_ds2"),
                        "c_iv_ym", type(table, "c_iv_ym"),
                        "c_ts3", type(table, "c_ts3"),
                        "c_bpchar", type(table, "c_bpchar"),
                        "c_chr", type(table, "c_chr"),
                        "a_i4_3", type(table, "a_i4_3"),
                        "a_iv", type(table, "a_iv"),
                        "c_fmr", type(table, "c_fmr"),
                        "c_citext", type(table, "c_citext"),
                        "c_mixed", type(table, "c_mixed")))
                .isEqualTo(Map.of(
                        "c_iv_ds2", "interval day to second(2)",
                        "c_iv_ym", "interval year to month",
                        "c_ts3", "timestamp(3) without time zone",
                        "c_bpchar", "bpchar",
                        "c_chr", "\"char\"",
                        "a_i4_3", "integer[]",
                        "a_iv", "interval day to second(2)[]",
                        "c_fmr", "ks.fmultirange",
                        "c_citext", "ext.citext",
                        "c_mixed", "ks2.\"Mixed Enum\""));
        assertThat(columnOf(table, "c_coll_de").collation()).contains(QualifiedName.of("ks", "german"));
        assertThat(columnOf(table, "c_email").collation()).isEmpty();
        assertThat(columnOf(table, "id").identity())
                .contains(new Identity(
                        Identity.Kind.ALWAYS,
                        QualifiedName.of("ks", "alltypes_id_seq"),
                        new SequenceOptions("bigint", 100, 10, 50, 99999, 5, true)));
        assertThat(table.comment()).contains("table comment with 'quote' and\nnewline");
        assertThat(columnOf(table, "c_text").comment()).contains("column comment ünï");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void defaultsAndGeneratedColumns(int major) {
        Schema schema = read(major);
        Table defaults = schema.table(QualifiedName.of("ks", "defs")).orElseThrow();
        Table generated = schema.table(QualifiedName.of("ks", "gens")).orElseThrow();

        assertThat(columnOf(defaults, "d3").defaultValue()).contains("'it''s'::text");
        assertThat(columnOf(defaults, "d4").defaultValue()).isEmpty();
        assertThat(columnOf(defaults, "d16").defaultValue()).contains("'happy, \"very\"'::ks.mood");
        assertThat(columnOf(defaults, "d18").defaultValue()).contains("ks.f_imm(1)");
        assertThat(columnOf(defaults, "d20").defaultValue()).contains("'tab\there\\'::text");
        assertThat(columnOf(generated, "s").generated())
                .contains(new Generated("(a + (b * 2))", Generated.Kind.STORED));
        assertThat(columnOf(generated, "s").defaultValue()).isEmpty();
        assertThat(columnOf(schema.table(QualifiedName.of("ks", "serials")).orElseThrow(), "id")
                        .defaultValue())
                .contains("nextval('ks.serials_id_seq'::regclass)");
        assertThat(schema.table(QualifiedName.of("ks", "dropped")).orElseThrow().columns())
                .extracting(column -> column.name().value())
                .containsExactly("a", "c", "d", "e");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void keys(int major) {
        Schema schema = read(major);

        assertThat(find(schema, PrimaryKey.class, ObjectKind.PRIMARY_KEY, "ks", "pkdef", "pkdef_pk")
                        .deferrability())
                .isEqualTo(Deferrability.INITIALLY_DEFERRED);
        assertThat(find(schema, UniqueConstraint.class, ObjectKind.UNIQUE, "ks", "parent", "parent_uq_multi"))
                .satisfies(unique -> {
                    assertThat(unique.columns()).containsExactly(Identifier.of("k2"), Identifier.of("k1"));
                    assertThat(unique.include()).containsExactly(Identifier.of("k3"));
                    assertThat(unique.comment()).contains("constraint comment");
                });
        assertThat(find(schema, UniqueConstraint.class, ObjectKind.UNIQUE, "ks", "parent", "Parent UQ nnd")
                        .nullsNotDistinct())
                .isEqualTo(major >= 15);
        assertThat(find(schema, UniqueConstraint.class, ObjectKind.UNIQUE, "ks", "parent", "parent_uq_ts")
                        .options())
                .containsEntry("fillfactor", "70");
        assertThat(schema.unmanaged()).containsKey("further comment");
        ForeignKey listed = find(schema, ForeignKey.class, ObjectKind.FOREIGN_KEY, "ks", "child", "fk_collist");
        assertThat(listed.columns()).containsExactly(Identifier.of("m2"), Identifier.of("m1"));
        assertThat(listed.referencedColumns()).containsExactly(Identifier.of("k2"), Identifier.of("k1"));
        assertThat(listed.onDelete()).isEqualTo(ForeignKey.Action.SET_NULL);
        assertThat(listed.onDeleteColumns()).isEqualTo(major < 15 ? List.of() : List.of(Identifier.of("m1")));
        ForeignKey restrict = find(schema, ForeignKey.class, ObjectKind.FOREIGN_KEY, "ks", "child", "fk_restrict");
        assertThat(restrict.onDelete()).isEqualTo(ForeignKey.Action.RESTRICT);
        assertThat(restrict.onUpdate()).isEqualTo(ForeignKey.Action.SET_NULL);
        assertThat(restrict.deferrability()).isEqualTo(Deferrability.INITIALLY_DEFERRED);
        assertThat(find(schema, ForeignKey.class, ObjectKind.FOREIGN_KEY, "ks", "child", "fk_multi")
                        .match())
                .isEqualTo(ForeignKey.Match.FULL);
        assertThat(find(schema, ForeignKey.class, ObjectKind.FOREIGN_KEY, "ks", "child", "fk_notvalid")
                        .validated())
                .isFalse();
        assertThat(find(schema, ForeignKey.class, ObjectKind.FOREIGN_KEY, "ks2", "grandchild", "grandchild_u_fkey")
                        .referencedColumns())
                .containsExactly(Identifier.of("k1"));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void checksAndExclusions(int major) {
        Schema schema = read(major);

        assertThat(find(schema, CheckConstraint.class, ObjectKind.CHECK, "ks", "checks", "a_pos"))
                .isEqualTo(new CheckConstraint(
                        QualifiedName.of("ks", "checks"),
                        Identifier.of("a_pos"),
                        "(a > 0)",
                        false,
                        true,
                        true,
                        Optional.of("check comment")));
        assertThat(find(schema, CheckConstraint.class, ObjectKind.CHECK, "ks", "checks", "checks_t_check")
                        .expression())
                .isEqualTo("(t <> 'CHECK this'::text)");
        assertThat(find(schema, CheckConstraint.class, ObjectKind.CHECK, "ks", "checks", "noinh_chk")
                        .noInherit())
                .isTrue();
        assertThat(find(schema, CheckConstraint.class, ObjectKind.CHECK, "ks", "checks", "nv_chk")
                        .validated())
                .isFalse();
        assertThat(find(schema, ExclusionConstraint.class, ObjectKind.EXCLUSION, "ks", "excl", "excl_room")
                        .definition())
                .isEqualTo("EXCLUDE USING gist (room WITH =, during WITH &&) WHERE ((room > 0)) DEFERRABLE");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void indexes(int major) {
        Schema schema = read(major);

        assertThat(index(schema, "idx_desc").keys()).isEqualTo("a DESC, b NULLS FIRST, c DESC NULLS LAST");
        assertThat(index(schema, "idx_expr_mix").keys()).isEqualTo("a, ((a + 1)), lower(b) DESC");
        assertThat(index(schema, "idx_expr_mix").columns()).containsExactly(Identifier.of("a"));
        assertThat(index(schema, "idx_incl").include()).containsExactly(Identifier.of("b"), Identifier.of("c"));
        assertThat(index(schema, "idx_partial_u").predicate()).contains("((a > 5) AND (b <> 'x'::text))");
        assertThat(index(schema, "idx_partial_u").unique()).isTrue();
        assertThat(index(schema, "idx_nnd").nullsNotDistinct()).isEqualTo(major >= 15);
        assertThat(index(schema, "idx_trgm").keys()).isEqualTo("b ext.gin_trgm_ops");
        assertThat(index(schema, "idx_trgm").method()).isEqualTo("gin");
        assertThat(index(schema, "idx_brin_opc").keys()).isEqualTo("a int4_minmax_multi_ops (values_per_range='16')");
        assertThat(index(schema, "idx_coll").keys()).isEqualTo("b COLLATE \"C\", t COLLATE \"en-x-icu\"");
        assertThat(index(schema, "idx_ff").options()).isEqualTo(Map.of("deduplicate_items", "off", "fillfactor", "70"));
        assertThat(index(schema, "idx_json_expr").keys()).isEqualTo("((j ->> 'name'::text))");
        assertThat(index(schema, "idx_plain").comment()).contains("index comment");
        assertThat(find(schema, Index.class, ObjectKind.INDEX, "ks", "mv", "mv_n")
                        .predicate())
                .contains("(n > 3)");
        assertThat(find(schema, Index.class, ObjectKind.INDEX, "Weird Schema", "Select", "idx \"q\"")
                        .keys())
                .isEqualTo("\"quo\"\"te\", \"dot.ted\", \"user\"");
        assertThat(schema.all(Index.class).map(Index::name).map(Identifier::value))
                .contains("part_region")
                .doesNotContain("parent_pk", "excl_room", "part_2024_region_idx");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void viewsRoutinesAndWhatHangsOnTables(int major) {
        Schema schema = read(major);

        assertThat(find(schema, View.class, ObjectKind.VIEW, "ks", "v_check").options())
                .isEqualTo(Map.of("check_option", "cascaded", "security_barrier", "true"));
        View simple = find(schema, View.class, ObjectKind.VIEW, "ks", "v_simple");
        assertThat(simple.definition()).startsWith(" SELECT").doesNotEndWith(";");
        assertThat(simple.columns().get(1).comment()).contains("view col comment");
        assertThat(find(schema, MaterializedView.class, ObjectKind.MATERIALIZED_VIEW, "ks", "mv")
                        .populated())
                .isFalse();
        Routine function = find(schema, Routine.class, ObjectKind.ROUTINE, "ks", "f_imm", "integer, text");
        assertThat(function.signature()).isEqualTo("a integer, b text");
        assertThat(function.defaults()).isEqualTo(1);
        assertThat(function.result()).contains("text");
        assertThat(find(schema, Routine.class, ObjectKind.ROUTINE, "ks", "p_do", "integer")
                        .kind())
                .isEqualTo(Routine.Kind.PROCEDURE);
        assertThat(schema.all(Routine.class)).hasSize(4);
        Trigger deferred = find(schema, Trigger.class, ObjectKind.TRIGGER, "ks", "idx", "trg_con");
        assertThat(deferred.constraint()).isTrue();
        assertThat(deferred.definition())
                .contains("DEFERRABLE INITIALLY DEFERRED")
                .contains("ks.trg()");
        assertThat(schema.all(Trigger.class)).hasSize(2);
        assertThat(find(schema, Policy.class, ObjectKind.POLICY, "ks", "idx", "pol_sel"))
                .isEqualTo(new Policy(
                        QualifiedName.of("ks", "idx"),
                        Identifier.of("pol_sel"),
                        false,
                        "SELECT",
                        List.of(),
                        Optional.of("(a > 0)"),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(find(schema, Rule.class, ObjectKind.RULE, "ks", "defs", "r_noop")
                        .definition())
                .contains("ON DELETE TO ks.defs DO INSTEAD NOTHING")
                .doesNotEndWith(";");
        assertThat(schema.table(QualifiedName.of("ks", "idx")).orElseThrow().rowSecurity())
                .isEqualTo(new RowSecurity(true, true));
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void partitionsAndInheritance(int major) {
        Schema schema = read(major);

        assertThat(schema.table(QualifiedName.of("ks", "part")).orElseThrow().partitionKey())
                .contains("RANGE (ts)");
        Table nested = schema.table(QualifiedName.of("ks", "part_2025")).orElseThrow();
        assertThat(nested.partitionKey()).contains("LIST (region)");
        assertThat(nested.partitionOf().orElseThrow().parent()).isEqualTo(QualifiedName.of("ks", "part"));
        assertThat(nested.partitionOf().orElseThrow().bound())
                .isEqualTo("FOR VALUES FROM ('2025-01-01') TO ('2026-01-01')");
        assertThat(nested.inherits()).isEmpty();
        assertThat(nested.columns()).allMatch(Column::inherited);
        assertThat(schema.table(QualifiedName.of("ks", "part_def"))
                        .orElseThrow()
                        .partitionOf()
                        .orElseThrow()
                        .bound())
                .isEqualTo("DEFAULT");
        Table derived = schema.table(QualifiedName.of("ks", "derived2")).orElseThrow();
        assertThat(derived.inherits()).containsExactly(QualifiedName.of("ks", "base"), QualifiedName.of("ks", "excl"));
        assertThat(schema.objects().keySet().stream()
                        .filter(ref -> ref.path().size() > 2 && ref.owner().equals(derived.name())))
                .isEmpty();
        assertThat(schema.all(PrimaryKey.class).map(key -> key.table().name().value()))
                .contains("part")
                .doesNotContain("part_2024", "part_def", "part_2025_eu");
        Table unlogged = schema.table(QualifiedName.of("ks", "unlog")).orElseThrow();
        assertThat(unlogged.persistence()).isEqualTo(Persistence.UNLOGGED);
        assertThat(unlogged.options()).isEqualTo(Map.of("autovacuum_enabled", "false", "fillfactor", "60"));
        assertThat(unlogged.replicaIdentity().kind()).isEqualTo(ReplicaIdentity.Kind.FULL);
        assertThat(columnOf(unlogged, "big").storage()).contains("EXTERNAL");
        assertThat(columnOf(unlogged, "big").statistics()).contains(500);
        assertThat(columnOf(unlogged, "cmp").compression()).contains("pglz");
        assertThat(schema.table(QualifiedName.of("ks", "typed")).orElseThrow().ofType())
                .contains(QualifiedName.of("ks", "addr"));
    }

    private static <T extends SchemaObject> T find(Schema schema, Class<T> type, ObjectKind kind, String... path) {
        return type.cast(schema.find(new ObjectRef(kind, List.of(path))).orElseThrow());
    }

    private static Index index(Schema schema, String name) {
        return find(schema, Index.class, ObjectKind.INDEX, "ks", "idx", name);
    }

    private static ObjectRef column(String... path) {
        return new ObjectRef(ObjectKind.COLUMN, List.of(path));
    }

    private static Column columnOf(Table table, String name) {
        return table.column(Identifier.of(name)).orElseThrow();
    }

    private static String type(Table table, String name) {
        return columnOf(table, name).type();
    }
}
