package org.ddsmigrate.entities.worker;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object of the provider, asked by the names of its methods since its types are not ours to compile against. */
record Mirror(Object object) {
    /** What the method without parameters returns; absent when that is null or there is no such method. */
    Optional<Mirror> ask(String method) {
        try {
            Method found = object.getClass().getMethod(method);
            found.setAccessible(true);
            return reflect(found.invoke(object));
        } catch (NoSuchMethodException absent) {
            return Optional.empty();
        } catch (InvocationTargetException | IllegalAccessException failed) {
            throw new IllegalStateException(object.getClass().getName() + "." + method, failed);
        }
    }

    Optional<String> text(String method) {
        return ask(method).map(answer -> answer.object().toString());
    }

    boolean is(String method) {
        return ask(method).map(answer -> answer.object().equals(true)).orElse(false);
    }

    /** The elements of the collection, or the values of the map, that the method returns; none for null. */
    List<Mirror> list(String method) {
        Object answer = ask(method).map(Mirror::object).orElse(List.of());
        Collection<?> elements = answer instanceof Map<?, ?> map ? map.values() : (Collection<?>) answer;
        return elements.stream().<Mirror>map(Mirror::new).toList();
    }

    /** Whether the object's class, or one that it extends, has this name. */
    boolean isA(String className) {
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            if (type.getName().equals(className)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Mirror> reflect(@Nullable Object answer) {
        return Optional.ofNullable(answer).map(Mirror::new);
    }
}
