package org.ddsmigrate.entities.worker;

import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which a class, its superclasses first, declares its fields; Hibernate itself sorts by name. */
final class DeclarationOrder {
    private final ClassLoader loader;
    private final Map<String, Map<String, Integer>> known = new HashMap<>();

    DeclarationOrder(ClassLoader loader) {
        this.loader = loader;
    }

    /** The properties as the class declares them; those without a field of their name come last, by name. */
    List<Mirror> sort(List<Mirror> properties, String className) {
        Map<String, Integer> positions = known.computeIfAbsent(className, this::positions);
        return properties.stream()
                .sorted(Comparator.<Mirror>comparingInt(
                                property -> positions.getOrDefault(name(property), Integer.MAX_VALUE))
                        .thenComparing(DeclarationOrder::name))
                .toList();
    }

    static String name(Mirror property) {
        return property.text("getName").orElseThrow();
    }

    private Map<String, Integer> positions(String className) {
        Deque<Class<?>> hierarchy = new ArrayDeque<>();
        try {
            for (Class<?> type = Class.forName(className, false, loader); type != null; type = type.getSuperclass()) {
                hierarchy.push(type);
            }
        } catch (ClassNotFoundException dynamic) {
            // A dynamic model (maps instead of classes) declares no fields.
            return Map.of();
        }
        Map<String, Integer> positions = new HashMap<>();
        for (Class<?> type : hierarchy) {
            // The JVM gives fields in the order of the class file, which is that of the source.
            for (Field field : type.getDeclaredFields()) {
                positions.putIfAbsent(field.getName(), positions.size());
            }
        }
        return positions;
    }
}
