package org.ddsmigrate.entities.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/**
 * The provider's DDL, and which class and field each table and column comes from.
 *
 * @param providerVersion as the provider itself says it, such as {@code 7.1.4.Final}
 * @param entityCount entity classes, mapped subclasses included
 */
public record Described(String providerVersion, int entityCount, List<String> statements, List<TableLayout> tables)
        implements Answer {
    static final byte KIND = 1;

    public Described {
        statements = List.copyOf(statements);
        tables = List.copyOf(tables);
    }

    @Override
    public void writeTo(DataOutputStream out) throws IOException {
        out.writeByte(KIND);
        Wire.writeText(out, providerVersion);
        out.writeInt(entityCount);
        Wire.writeTexts(out, statements);
        Wire.writeList(out, tables, (to, table) -> table.writeTo(to));
    }

    static Described readBody(DataInputStream in) throws IOException {
        return new Described(
                Wire.readText(in), in.readInt(), Wire.readTexts(in), Wire.readList(in, TableLayout::readFrom));
    }
}
