package org.ddsmigrate.entities.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The persistence unit that the worker shall describe.
 *
 * @param managedNames names of classes, and of packages that carry annotations
 * @param mappingFiles class path resources such as {@code META-INF/orm.xml}
 */
public record Request(
        String unitName, List<String> managedNames, List<String> mappingFiles, Map<String, String> properties) {
    public Request {
        managedNames = List.copyOf(managedNames);
        mappingFiles = List.copyOf(mappingFiles);
        properties = Map.copyOf(properties);
    }

    public void writeTo(DataOutputStream out) throws IOException {
        Wire.writeText(out, unitName);
        Wire.writeTexts(out, managedNames);
        Wire.writeTexts(out, mappingFiles);
        Wire.writeMap(out, properties);
    }

    public static Request readFrom(DataInputStream in) throws IOException {
        return new Request(Wire.readText(in), Wire.readTexts(in), Wire.readTexts(in), Wire.readMap(in));
    }
}
