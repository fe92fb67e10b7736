package org.ddsmigrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ddsmigrate.migration.MigrationHeader;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;
import org.junit.jupiter.api.Test;

class RefLinesTest {
    private static final QualifiedName ORDERS = QualifiedName.of("public", "orders");
    private static final QualifiedName ODD = QualifiedName.of("Sales \"x\"", "a.b: c, d; e");

    @Test
    void onePerTableWithItsParts() {
        List<ObjectRef> refs = List.of(
                ObjectRef.table(ORDERS),
                ObjectRef.column(ORDERS, Identifier.of("id")),
                ObjectRef.column(ORDERS, Identifier.of("user")),
                ObjectRef.of(ObjectKind.PRIMARY_KEY, ORDERS, Identifier.of("orders_pkey")));

        assertThat(RefLines.say(refs))
                .containsExactly("table public.orders: column id, \"user\"; primary key orders_pkey");
    }

    @Test
    void whatWasSaidIsReadBack() {
        List<ObjectRef> refs = List.of(
                ObjectRef.of(ObjectKind.MATERIALIZED_VIEW, ODD),
                new ObjectRef(ObjectKind.ROUTINE, List.of("public", "f", "integer, \"Odd\".\"t\"\"x\"")),
                new ObjectRef(ObjectKind.SCHEMA, List.of("to on table")),
                ObjectRef.table(ODD),
                ObjectRef.column(ODD, Identifier.of("ünï, \"c\": d")),
                ObjectRef.of(ObjectKind.FOREIGN_KEY, ORDERS, Identifier.of("f k")));

        assertThat(RefLines.say(refs).stream()
                        .flatMap(line -> RefLines.parse(line).stream())
                        .toList())
                .containsExactlyElementsOf(refs);
    }

    @Test
    void aRenamedTableTakesItsColumnsAlong() {
        ManagedObjects managed = new ManagedObjects();
        managed.add(header("made", "table public.orders: column id"));
        managed.add(header("renamed", "table public.orders to \"my orders\""));

        QualifiedName renamed = QualifiedName.of("public", "my orders");
        assertThat(managed.objects())
                .containsExactly(ObjectRef.table(renamed), ObjectRef.column(renamed, Identifier.of("id")));
    }

    @Test
    void whatIsGoneIsNoLongerManaged() {
        ManagedObjects managed = new ManagedObjects();
        managed.add(header("made", "table public.orders: column id, total"));
        managed.add(header("gone", "on public.orders: column total"));

        assertThat(managed.objects())
                .containsExactly(ObjectRef.table(ORDERS), ObjectRef.column(ORDERS, Identifier.of("id")));
    }

    private static MigrationHeader header(String key, String value) {
        return new MigrationHeader(List.of(), List.of(new MigrationHeader.Entry(key, value)));
    }
}
