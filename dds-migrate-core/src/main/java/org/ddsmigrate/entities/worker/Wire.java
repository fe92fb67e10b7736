package org.ddsmigrate.entities.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How texts and lists of them are laid out in the files that the two JVMs exchange. */
final class Wire {
    private Wire() {}

    /** Writes one element of a list. */
    interface Writer<T> {
        void write(DataOutputStream out, T element) throws IOException;
    }

    /** Reads one element of a list. */
    interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    // Not writeUTF: it ends at 64 KB, which a wide table's statement may exceed.
    static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    static void writeOptional(DataOutputStream out, Optional<String> text) throws IOException {
        writeTexts(out, text.stream().toList());
    }

    static Optional<String> readOptional(DataInputStream in) throws IOException {
        return readTexts(in).stream().findFirst();
    }

    static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
        writeList(out, texts, Wire::writeText);
    }

    static List<String> readTexts(DataInputStream in) throws IOException {
        return readList(in, Wire::readText);
    }

    static <T> void writeList(DataOutputStream out, List<T> elements, Writer<T> writer) throws IOException {
        out.writeInt(elements.size());
        for (T element : elements) {
            writer.write(out, element);
        }
    }

    static <T> List<T> readList(DataInputStream in, Reader<T> reader) throws IOException {
        int size = in.readInt();
        List<T> elements = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            elements.add(reader.read(in));
        }
        return elements;
    }

    static void writeMap(DataOutputStream out, Map<String, String> map) throws IOException {
        Map<String, String> sorted = new TreeMap<>(map);
        writeTexts(out, List.copyOf(sorted.keySet()));
        writeTexts(out, List.copyOf(sorted.values()));
    }

    static Map<String, String> readMap(DataInputStream in) throws IOException {
        List<String> keys = readTexts(in);
        List<String> values = readTexts(in);
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            map.put(keys.get(i), values.get(i));
        }
        return map;
    }
}
