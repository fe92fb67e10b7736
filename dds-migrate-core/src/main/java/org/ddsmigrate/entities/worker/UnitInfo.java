package org.ddsmigrate.entities.worker;

import java.io.File;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The {@code PersistenceUnitInfo} that a container would give; a proxy, since each Jakarta Persistence adds methods. */
final class UnitInfo implements InvocationHandler {
    private final Request request;
    private final ClassLoader loader;

    private UnitInfo(Request request, ClassLoader loader) {
        this.request = request;
        this.loader = loader;
    }

    static Object of(Request request, ClassLoader loader) throws ClassNotFoundException {
        Class<?> type = Class.forName("jakarta.persistence.spi.PersistenceUnitInfo", true, loader);
        return Proxy.newProxyInstance(loader, new Class<?>[] {type}, new UnitInfo(request, loader));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "getPersistenceUnitName" -> request.unitName();
            case "getManagedClassNames" -> request.managedNames();
            case "getMappingFileNames" -> request.mappingFiles();
            case "getJarFileUrls", "getQualifierAnnotationNames" -> List.of();
            case "excludeUnlistedClasses" -> true;
            case "getProperties" -> properties();
            case "getClassLoader" -> loader;
            case "getNewTempClassLoader" -> new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader());
            case "getPersistenceXMLSchemaVersion" -> "3.0";
            case "getTransactionType" -> constant(method, "RESOURCE_LOCAL");
            case "getSharedCacheMode" -> constant(method, "UNSPECIFIED");
            case "getValidationMode" -> constant(method, "AUTO");
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> arguments != null && proxy == arguments[0];
            case "toString" -> "persistence unit " + request.unitName();
            // Data sources, root URL, provider name, class transformers: there are none.
            default -> null;
        };
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.putAll(request.properties());
        return properties;
    }

    private static Object constant(Method method, String name) {
        for (Object constant : method.getReturnType().getEnumConstants()) {
            if (constant.toString().equals(name)) {
                return constant;
            }
        }
        throw new IllegalStateException(method.getReturnType() + " has no " + name);
    }

    private static URL[] classPath() {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            try {
                urls.add(Path.of(entry).toUri().toURL());
            } catch (MalformedURLException impossible) {
                throw new IllegalStateException(entry, impossible);
            }
        }
        return urls.toArray(URL[]::new);
    }
}
