package org.ddsmigrate.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ddsmigrate.schema.CheckConstraint;
import org.ddsmigrate.schema.ForeignKey;
import org.ddsmigrate.schema.Generated;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.PrimaryKey;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.Table;
import org.junit.jupiter.api.Test;

/** What only PostgreSQL 18 has. */
final class NewestVersionTest {
    @Test
    void readsTemporalKeysVirtualColumnsAndConstraintsNotEnforced() {
        Schema schema = Databases.read(Databases.with(
                        18,
                        "create extension btree_gist;"
                                + " create table p (id int, valid daterange, primary key (id, valid without overlaps));"
                                + " create table c (id int, valid daterange, a int, b int generated always as (a * 2) virtual,"
                                + " constraint fk foreign key (id, period valid) references p (id, period valid),"
                                + " constraint off foreign key (id, period valid) references p (id, period valid) not enforced,"
                                + " constraint positive check (a > 0) not enforced);"
                                + " create table n (a int, b int constraint named not null, c int not null no inherit);"
                                + " alter table n add constraint later not null a not valid")
                .owner());

        PrimaryKey key = schema.all(PrimaryKey.class).findFirst().orElseThrow();
        assertThat(key.withoutOverlaps()).isTrue();
        assertThat(key.columns()).containsExactly(Identifier.of("id"), Identifier.of("valid"));
        Table table = schema.table(QualifiedName.of("public", "c")).orElseThrow();
        assertThat(table.column(Identifier.of("b")).orElseThrow().generated())
                .contains(new Generated("(a * 2)", Generated.Kind.VIRTUAL));
        assertThat(schema.all(ForeignKey.class)).extracting(ForeignKey::period).containsExactly(true, true);
        assertThat(schema.all(ForeignKey.class))
                .extracting(ForeignKey::enforced)
                .containsExactly(true, false);
        assertThat(schema.all(CheckConstraint.class))
                .extracting(CheckConstraint::enforced)
                .containsExactly(false);
        Table nullable = schema.table(QualifiedName.of("public", "n")).orElseThrow();
        assertThat(nullable.column(Identifier.of("b")).orElseThrow().notNull()).isTrue();
        assertThat(schema.unmanaged())
                .containsEntry("not-null constraint (not valid)", List.of("public.n.a"))
                .containsEntry("not-null constraint (no inherit)", List.of("public.n.c"));
    }
}
