package org.ddsmigrate.entities.worker;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for the CDI or Spring container behind Hibernate's {@code BeanContainer}. Converters and listeners that
 * want collaborators have no constructor without parameters; for DDL only their types matter, so they are allocated
 * without running one.
 */
final class Beans {
    private Beans() {}

    static Object container(ClassLoader loader) throws ClassNotFoundException {
        String spi = "org.hibernate.resource.beans.container.spi.";
        Class<?> container = Class.forName(spi + "BeanContainer", true, loader);
        Class<?> bean = Class.forName(spi + "ContainedBean", true, loader);
        return Proxy.newProxyInstance(loader, new Class<?>[] {container}, (proxy, method, arguments) -> {
            if (method.getName().equals("getBean") && arguments != null) {
                Class<?> type = (Class<?>) (arguments[0] instanceof Class<?> ? arguments[0] : arguments[1]);
                return bean(loader, bean, type, instance(type));
            }
            return ofObject(proxy, method, arguments);
        });
    }

    private static Object bean(ClassLoader loader, Class<?> contract, Class<?> type, Object instance) {
        return Proxy.newProxyInstance(
                loader, new Class<?>[] {contract}, (proxy, method, arguments) -> switch (method.getName()) {
                    case "getBeanInstance" -> instance;
                    case "getBeanClass" -> type;
                    default -> ofObject(proxy, method, arguments);
                });
    }

    private static @Nullable Object ofObject(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> arguments != null && proxy == arguments[0];
            case "toString" -> "dds-migrate bean";
            default -> null;
        };
    }

    private static Object instance(Class<?> type) throws ReflectiveOperationException {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (NoSuchMethodException | InstantiationException | InvocationTargetException unusable) {
            return allocate(type);
        }
    }

    private static Object allocate(Class<?> type) throws ReflectiveOperationException {
        Class<?> factoryType = Class.forName("sun.reflect.ReflectionFactory");
        Object factory = factoryType.getMethod("getReflectionFactory").invoke(null);
        Constructor<?> blank = (Constructor<?>) factoryType
                .getMethod("newConstructorForSerialization", Class.class, Constructor.class)
                .invoke(factory, type, Object.class.getDeclaredConstructor());
        return blank.newInstance();
    }
}
