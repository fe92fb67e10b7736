package org.ddsmigrate.entities.worker;

import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has the project's Hibernate boot the unit, without a database, and write its DDL. */
final class HibernateUnit {
    /** No statement holds it, so it is what the provider's script is split at. */
    private static final String DELIMITER = ";--dds";

    private static final String CREATE_SCHEMA = "create schema ";

    private HibernateUnit() {}

    static Described describe(Request request) throws Throwable {
        ClassLoader loader = ClassLoader.getSystemClassLoader();
        StringWriter script = new StringWriter();
        Mirror builder = new Mirror(builder(request, loader, settings(request, loader, script)));
        try {
            builder.object().getClass().getMethod("generateSchema").invoke(builder.object());
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
        Mirror metadata = builder.ask("getMetadata").orElseThrow();
        long entities = metadata.list("getEntityBindings").stream()
                .filter(entity -> entity.text("getClassName").isPresent())
                .count();
        Optional<String> defaultSchema =
                Optional.ofNullable(request.properties().get("hibernate.default_schema"));
        return new Described(
                version(loader),
                Math.toIntExact(entities),
                statements(script.toString()),
                tables(new LayoutReader(metadata, loader, defaultSchema)));
    }

    /** Names of fields decorate the DDL; a provider that has changed inside must still get its DDL through. */
    @SuppressWarnings("CatchAndPrintStackTrace")
    private static List<TableLayout> tables(LayoutReader reader) {
        try {
            return reader.read();
        } catch (RuntimeException unknownMetadata) {
            unknownMetadata.printStackTrace();
            return List.of();
        }
    }

    private static Object builder(Request request, ClassLoader loader, Map<String, Object> settings) throws Throwable {
        Class<?> bootstrap = Class.forName("org.hibernate.jpa.boot.spi.Bootstrap", true, loader);
        Class<?> unitType = Class.forName("jakarta.persistence.spi.PersistenceUnitInfo", true, loader);
        try {
            return bootstrap
                    .getMethod("getEntityManagerFactoryBuilder", unitType, Map.class)
                    .invoke(null, UnitInfo.of(request, loader), settings);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static Map<String, Object> settings(Request request, ClassLoader loader, StringWriter script)
            throws ClassNotFoundException {
        Map<String, Object> settings = new HashMap<>(request.properties());
        NamingDefaults.addTo(settings, loader);
        settings.put("jakarta.persistence.schema-generation.database.action", "none");
        settings.put("jakarta.persistence.schema-generation.scripts.action", "create");
        settings.put("jakarta.persistence.schema-generation.scripts.create-target", script);
        settings.put("hibernate.hbm2ddl.delimiter", DELIMITER);
        settings.put("hibernate.resource.beans.container", Beans.container(loader));
        return settings;
    }

    private static List<String> statements(String script) {
        return Arrays.stream(script.split(DELIMITER, -1))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .map(HibernateUnit::tolerant)
                .toList();
    }

    /** A model may name a schema that is always there, such as public. */
    private static String tolerant(String statement) {
        return statement.startsWith(CREATE_SCHEMA) && !statement.startsWith(CREATE_SCHEMA + "if not exists ")
                ? CREATE_SCHEMA + "if not exists " + statement.substring(CREATE_SCHEMA.length())
                : statement;
    }

    private static String version(ClassLoader loader) throws ReflectiveOperationException {
        Object version = Class.forName("org.hibernate.Version", true, loader)
                .getMethod("getVersionString")
                .invoke(null);
        return String.valueOf(version);
    }
}
