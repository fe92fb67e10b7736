package org.ddsmigrate.entities.worker;

import java.util.Map;

/** The naming strategies that Spring Boot sets when nobody else does, found by looking for its classes. */
final class NamingDefaults {
    private static final String PHYSICAL = "hibernate.physical_naming_strategy";
    private static final String IMPLICIT = "hibernate.implicit_naming_strategy";
    private static final String BOOT_4 = "org.springframework.boot.hibernate.SpringImplicitNamingStrategy";
    private static final String BOOT_3 = "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy";

    private NamingDefaults() {}

    static void addTo(Map<String, Object> settings, ClassLoader loader) {
        String naming = "org.hibernate.boot.model.naming.";
        if (exists(BOOT_4, loader)) {
            settings.putIfAbsent(IMPLICIT, BOOT_4);
            settings.putIfAbsent(PHYSICAL, naming + "PhysicalNamingStrategySnakeCaseImpl");
        } else if (exists(BOOT_3, loader)) {
            settings.putIfAbsent(IMPLICIT, BOOT_3);
            settings.putIfAbsent(PHYSICAL, naming + "CamelCaseToUnderscoresNamingStrategy");
        }
    }

    private static boolean exists(String className, ClassLoader loader) {
        return loader.getResource(className.replace('.', '/') + ".class") != null;
    }
}
