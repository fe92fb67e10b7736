package org.ddsmigrate.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.ddsmigrate.UserProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamingTest {
    private static final String STANDARD = "org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl";
    private static final String JOIN_TABLE_BY_FIELD = "create table HomeAddress_oldTenants ";

    @TempDir
    Path folder;

    private Project project = Project.in(Path.of("."), List.of());

    @BeforeEach
    void compile() {
        project = withHibernate(Provider.HIBERNATE_7_4);
    }

    private Project withHibernate(Provider provider) {
        return Project.in(folder, provider.jars())
                .source(
                        "a.Person",
                        "package a; @jakarta.persistence.Entity public class Person"
                                + " { @jakarta.persistence.Id long personId; }")
                .source(
                        "a.HomeAddress",
                        "package a; import jakarta.persistence.*; import java.util.*;"
                                + " @Entity public class HomeAddress {"
                                + " @Id long id; String zipCode; @ManyToMany List<Person> oldTenants; }");
    }

    @Test
    void takesTheStrategiesOfSpringBoot3() {
        project = withHibernate(Provider.HIBERNATE_6_6).with(Provider.jars("spring-boot-3"));

        assertThat(project.model().statements())
                .anyMatch(statement -> statement.startsWith("create table home_address (id bigint not null, zip_code"))
                .anyMatch(statement -> statement.startsWith("create table home_address_old_tenants "
                        + "(home_address_id bigint not null, old_tenants_person_id bigint not null"));
    }

    @Test
    void takesTheStrategiesOfSpringBoot4() {
        project = withHibernate(Provider.HIBERNATE_7_1).with(Provider.jars("spring-boot-4"));

        assertThat(project.model().statements())
                .anyMatch(statement -> statement.startsWith("create table home_address (id bigint not null, zip_code"))
                .anyMatch(statement -> statement.startsWith("create table home_address_old_tenants "));
    }

    @Test
    void leavesHibernatesNamesAloneWithoutSpring() {
        assertThat(project.model().statements())
                .anyMatch(statement -> statement.startsWith("create table HomeAddress (id bigint not null, zipCode"))
                .anyMatch(statement -> statement.startsWith("create table HomeAddress_Person "));
    }

    @Test
    void readsTheStrategyFromApplicationProperties() {
        project.with(Provider.jars("spring-boot-4"))
                .file(
                        "application.properties",
                        "spring.jpa.hibernate.naming.physicalStrategy=" + STANDARD
                                + "\nspring.jpa.properties.hibernate.default_schema=${schema:dds}"
                                + "\nspring.jpa.database-platform=org.hibernate.dialect.H2Dialect"
                                + "\nspring.jpa.hibernate.ddl-auto=create-drop"
                                + "\n#---\nspring.config.activate.on-profile=test"
                                + "\nspring.jpa.properties.hibernate.default_schema=testing\n");

        assertThat(project.model().statements())
                .contains("create schema if not exists dds")
                .anyMatch(statement -> statement.startsWith("create table dds.HomeAddress (id bigint not null,"))
                .anyMatch(statement -> statement.contains(JOIN_TABLE_BY_FIELD.replace("Home", "dds.Home")))
                .noneMatch(statement -> statement.contains("testing"));
    }

    @Test
    void readsTheStrategyFromApplicationYaml() {
        project.with(Provider.jars("spring-boot-4")).file("application.yml", """
                        project:
                          version: @project.version@
                        spring:
                          jpa:
                            hibernate:
                              naming:
                                physical-strategy: %s
                            properties:
                              hibernate.globally_quoted_identifiers: true
                              hibernate:
                                globally_quoted_identifiers_skip_column_definitions: true
                        ---
                        spring:
                          config.activate.on-profile: dev
                          jpa.properties.hibernate.default_schema: dev
                        """.formatted(STANDARD));

        EntityModel model = project.model();

        assertThat(model.statements())
                .anyMatch(statement -> statement.startsWith("create table \"HomeAddress\" (\"id\" bigint not null"));
        assertThat(model.columnOrder())
                .containsEntry(new TableName(java.util.Optional.empty(), "HomeAddress"), List.of("id", "zipCode"));
    }

    @Test
    void readsQuarkusSettings() {
        project.file(
                "application.properties",
                "quarkus.hibernate-orm.physical-naming-strategy="
                        + "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy"
                        + "\nquarkus.hibernate-orm.database.default-schema=q"
                        + "\nquarkus.hibernate-orm.unsupported-properties.\"hibernate.auto_quote_keyword\"=true"
                        + "\n%dev.quarkus.hibernate-orm.database.default-schema=dev\n");

        assertThat(project.model().statements())
                .anyMatch(statement -> statement.startsWith("create table q.home_address (id bigint not null"));
    }

    @Test
    void givenPropertiesAreStrongest() {
        project.with(Map.of("hibernate.physical_naming_strategy", STANDARD, "hibernate.default_schema", "given"))
                .with(Provider.jars("spring-boot-4"))
                .file("application.properties", "spring.jpa.properties.hibernate.default_schema=${SCHEMA}\n");

        assertThat(project.model().statements())
                .anyMatch(statement -> statement.startsWith("create table given.HomeAddress "));
    }

    @Test
    void refusesASchemaThatIsAnUnresolvedPlaceholder() {
        project.file("application.properties", "spring.jpa.properties.hibernate.default_schema=${SCHEMA}\n");

        assertThatThrownBy(project::model)
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("hibernate.default_schema is \"${SCHEMA}\"")
                .hasMessageContaining("among the plugin's properties");
    }

    @Test
    void namesAConfigurationFileThatCannotBeParsed() {
        project.file("application.yml", "spring: [unclosed\n");

        assertThatThrownBy(project::model)
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining(
                        project.classes().resolve("application.yml").toString());
    }
}
