package org.ddsmigrate.entities;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The settings under which the provider writes its DDL: the project's as far as they shape it, then our own. */
final class ProviderProperties {
    private static final List<String> PROVIDERS_OWN = List.of("hibernate.", "org.hibernate.", "jakarta.persistence.");

    /** Reach for a database, a cache or a container, or change how the script looks. */
    private static final List<String> LEFT_OUT = List.of(
            "jakarta.persistence.schema-generation.",
            "jakarta.persistence.jdbc.",
            "jakarta.persistence.database-",
            "jakarta.persistence.create-database-schemas",
            "jakarta.persistence.sql-load-script-source",
            "jakarta.persistence.jtaDataSource",
            "jakarta.persistence.nonJtaDataSource",
            "jakarta.persistence.provider",
            "jakarta.persistence.transactionType",
            "jakarta.persistence.bean.manager",
            "hibernate.hbm2ddl.",
            "hibernate.connection.",
            "hibernate.hikari.",
            "hibernate.agroal.",
            "hibernate.c3p0.",
            "hibernate.jndi.",
            "hibernate.cache.",
            "hibernate.transaction.",
            "hibernate.resource.beans.container",
            "hibernate.multi_tenant_connection_provider",
            "hibernate.tenant_identifier_resolver",
            "hibernate.session_factory",
            "hibernate.session.",
            "hibernate.archive.",
            "hibernate.temp.use_jdbc_metadata_defaults",
            "hibernate.boot.allow_jdbc_metadata_access",
            "hibernate.format_sql",
            "hibernate.highlight_sql",
            "hibernate.show_sql");

    private static final List<String> KEPT = List.of("hibernate.hbm2ddl.default_constraint_mode");

    private ProviderProperties() {}

    /** The later source wins; our own settings for a run without a database win over all. */
    static Map<String, String> merge(int serverMajorVersion, List<Map<String, String>> sources) {
        Map<String, String> merged = new TreeMap<>();
        for (Map<String, String> source : sources) {
            source.forEach((name, value) -> {
                if (shapesDdl(name) && !isForeignDialect(name, value)) {
                    merged.put(name, value);
                }
            });
        }
        merged.putAll(withoutDatabase(serverMajorVersion));
        return merged;
    }

    static boolean shapesDdl(String name) {
        return KEPT.contains(name)
                || (PROVIDERS_OWN.stream().anyMatch(name::startsWith)
                        && LEFT_OUT.stream().noneMatch(name::startsWith));
    }

    /** A dialect of H2 and its like is that of a development profile; the model is wanted for PostgreSQL. */
    private static boolean isForeignDialect(String name, String value) {
        return name.equals("hibernate.dialect") && value.startsWith("org.hibernate.") && !value.contains("Postgre");
    }

    private static Map<String, String> withoutDatabase(int serverMajorVersion) {
        Map<String, String> own = new TreeMap<>(Map.of(
                "hibernate.boot.allow_jdbc_metadata_access", "false",
                "hibernate.temp.use_jdbc_metadata_defaults", "false",
                "hibernate.hbm2ddl.import_files", "",
                "hibernate.hbm2ddl.skip_default_import_file", "true"));
        // Hibernate 6.4 knows only the older name of the metadata setting, and the older spelling of others.
        for (String api : List.of("jakarta.persistence.", "javax.persistence.")) {
            own.put(api + "database-product-name", "PostgreSQL");
            own.put(api + "database-major-version", String.valueOf(serverMajorVersion));
            own.put(api + "database-minor-version", "0");
            own.put(api + "schema-generation.create-database-schemas", "true");
            own.put(api + "create-database-schemas", "true");
        }
        return own;
    }
}
