package org.ddsmigrate.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.ddsmigrate.UserProblem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersistenceXmlTest {
    private static final String FILE = "META-INF/persistence.xml";

    @TempDir
    Path folder;

    private Project project = Project.in(Path.of("."), List.of());

    @BeforeEach
    void compile() {
        project = Project.in(folder, Provider.HIBERNATE_7_4.jars())
                .source("a.One", entity("One"))
                .source("a.Two", entity("Two"));
    }

    @Test
    void honoursPropertiesAndIgnoresTheDatabaseOfTheUnit() {
        declare("""
                <persistence-unit name="main" transaction-type="JTA">
                  <jta-data-source>java:/ds</jta-data-source>
                  <properties>
                    <property name="hibernate.default_schema" value="shop"/>
                    <property name="hibernate.hbm2ddl.auto" value="create-drop"/>
                    <property name="jakarta.persistence.jdbc.url" value="jdbc:postgresql://nowhere:1/none"/>
                    <property name="jakarta.persistence.schema-generation.database.action" value="drop-and-create"/>
                  </properties>
                </persistence-unit>
                """);

        assertThat(project.model().statements())
                .contains("create table shop.One (id bigint not null, primary key (id))")
                .contains("create table shop.Two (id bigint not null, primary key (id))");
    }

    @Test
    void takesOnlyListedClassesWhenTheUnitSaysSo() {
        declare("<persistence-unit name=\"main\"><class>a.Two</class><exclude-unlisted-classes/></persistence-unit>");

        assertThat(project.model().statements())
                .containsExactly("create table Two (id bigint not null, primary key (id))");
    }

    @Test
    void honoursNamedMappingFiles() {
        project.source("a.Plain", "package a; public class Plain { long key; }").file("mappings/plain.xml", """
                        <entity-mappings xmlns="https://jakarta.ee/xml/ns/persistence/orm" version="3.0">
                          <entity class="a.Plain" access="FIELD"><attributes><id name="key"/></attributes></entity>
                        </entity-mappings>
                        """);
        declare("<persistence-unit name=\"main\"><mapping-file>mappings/plain.xml</mapping-file></persistence-unit>");

        assertThat(project.model().entityCount()).isEqualTo(3);
    }

    @Test
    void asksWhichUnitIsMeantAndTakesTheNamedOne() {
        String one = "<persistence-unit name=\"one\"><class>a.One</class>"
                + "<exclude-unlisted-classes>true</exclude-unlisted-classes></persistence-unit>";
        declare(one + one.replace("one", "two").replace("One", "Two"));

        assertThatThrownBy(project::model)
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("one, two")
                .hasMessageContaining("persistenceUnit");
        assertThat(project.unit("two").model().statements())
                .containsExactly("create table Two (id bigint not null, primary key (id))");
        assertThatThrownBy(project.unit("three")::model)
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("\"three\"")
                .hasMessageContaining("one, two");
    }

    @Test
    void namesAFileThatIsNoXml() {
        project.file(FILE, "<persistence>");

        assertThatThrownBy(project::model).isInstanceOf(UserProblem.class).hasMessageContaining("persistence.xml");
    }

    @Test
    void saysThatEclipseLinkIsNotSupported() {
        declare("<persistence-unit name=\"main\">"
                + "<provider>org.eclipse.persistence.jpa.PersistenceProvider</provider></persistence-unit>");

        assertThatThrownBy(project::model)
                .isInstanceOf(UserProblem.class)
                .hasMessageContaining("EclipseLink is not supported yet");
    }

    private void declare(String units) {
        project.file(
                FILE,
                "<?xml version=\"1.0\"?>\n<persistence xmlns=\"https://jakarta.ee/xml/ns/persistence\""
                        + " version=\"3.0\">" + units + "</persistence>");
    }

    private static String entity(String name) {
        return "package a; @jakarta.persistence.Entity public class " + name + " { @jakarta.persistence.Id long id; }";
    }
}
