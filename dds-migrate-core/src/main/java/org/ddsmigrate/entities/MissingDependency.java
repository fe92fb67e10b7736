package org.ddsmigrate.entities;

import java.util.List;
import java.util.Optional;

/** Which library holds a class that the project's class path lacks, for the packages that model classes use most. */
record MissingDependency(String packagePrefix, String coordinates) {
    private static final List<MissingDependency> KNOWN = List.of(
            new MissingDependency("jakarta.validation.", "jakarta.validation:jakarta.validation-api"),
            new MissingDependency("org.hibernate.validator.", "org.hibernate.validator:hibernate-validator"),
            new MissingDependency("org.hibernate.envers.", "org.hibernate.orm:hibernate-envers"),
            new MissingDependency("org.hibernate.spatial.", "org.hibernate.orm:hibernate-spatial"),
            new MissingDependency("org.hibernate.search.", "org.hibernate.search:hibernate-search-mapper-orm"),
            new MissingDependency("org.hibernate.", "org.hibernate.orm:hibernate-core"),
            new MissingDependency("jakarta.persistence.", "jakarta.persistence:jakarta.persistence-api"),
            new MissingDependency("jakarta.xml.bind.", "jakarta.xml.bind:jakarta.xml.bind-api"),
            new MissingDependency("jakarta.json.bind.", "jakarta.json.bind:jakarta.json.bind-api"),
            new MissingDependency("jakarta.json.", "jakarta.json:jakarta.json-api"),
            new MissingDependency("jakarta.enterprise.", "jakarta.enterprise:jakarta.enterprise.cdi-api"),
            new MissingDependency("jakarta.inject.", "jakarta.inject:jakarta.inject-api"),
            new MissingDependency("jakarta.transaction.", "jakarta.transaction:jakarta.transaction-api"),
            new MissingDependency("jakarta.ws.rs.", "jakarta.ws.rs:jakarta.ws.rs-api"),
            new MissingDependency("jakarta.servlet.", "jakarta.servlet:jakarta.servlet-api"),
            new MissingDependency("jakarta.el.", "jakarta.el:jakarta.el-api"),
            new MissingDependency("jakarta.annotation.", "jakarta.annotation:jakarta.annotation-api"),
            new MissingDependency("jakarta.", "jakarta.platform:jakarta.jakartaee-api"),
            new MissingDependency(
                    "com.fasterxml.jackson.annotation.", "com.fasterxml.jackson.core:jackson-annotations"),
            new MissingDependency("com.fasterxml.jackson.databind.", "com.fasterxml.jackson.core:jackson-databind"),
            new MissingDependency("com.fasterxml.jackson.core.", "com.fasterxml.jackson.core:jackson-core"),
            new MissingDependency("tools.jackson.databind.", "tools.jackson.core:jackson-databind"),
            new MissingDependency("org.springframework.data.jpa.", "org.springframework.data:spring-data-jpa"),
            new MissingDependency("org.springframework.data.", "org.springframework.data:spring-data-commons"),
            new MissingDependency("org.springframework.security.", "org.springframework.security:spring-security-core"),
            new MissingDependency("org.springframework.context.", "org.springframework:spring-context"),
            new MissingDependency("org.springframework.beans.", "org.springframework:spring-beans"),
            new MissingDependency("org.springframework.", "org.springframework:spring-core"),
            new MissingDependency("io.quarkus.hibernate.orm.panache.", "io.quarkus:quarkus-hibernate-orm-panache"),
            new MissingDependency("io.hypersistence.", "io.hypersistence:hypersistence-utils-hibernate"),
            new MissingDependency("org.locationtech.jts.", "org.locationtech.jts:jts-core"),
            new MissingDependency("org.postgresql.", "org.postgresql:postgresql"),
            new MissingDependency("org.slf4j.", "org.slf4j:slf4j-api"),
            new MissingDependency("org.apache.commons.lang3.", "org.apache.commons:commons-lang3"),
            new MissingDependency("com.google.common.", "com.google.guava:guava"),
            new MissingDependency("javax.money.", "javax.money:money-api"));

    /** The library's group and artifact id, when the package is a known one. */
    static Optional<String> of(String className) {
        return KNOWN.stream()
                .filter(known -> className.startsWith(known.packagePrefix()))
                .findFirst()
                .map(MissingDependency::coordinates);
    }
}
