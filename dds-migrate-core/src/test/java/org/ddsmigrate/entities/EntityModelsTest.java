package org.ddsmigrate.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntityModelsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Provider.class)
    void readsTheModelThroughTheProjectsOwnHibernate(Provider provider) {
        EntityModel model = Project.in(folder, provider.jars()).compiled("shop").model();

        assertThat(model.provider()).isEqualTo("Hibernate " + provider.version() + " (your project's)");
        assertThat(model.entityCount()).isEqualTo(3);
        assertThat(model.statements())
                .contains("create table Tag (name varchar(255) not null, owner_id bigint, primary key (name))")
                .anyMatch(statement -> statement.contains("createdAt timestamp(6) with time zone not null"))
                .noneMatch(statement -> statement.contains(";"))
                .noneMatch(statement -> statement.contains("\n"));
        assertThat(model.statements().stream().filter(statement -> statement.startsWith("create table")))
                .hasSize(7);
        columnsComeAsTheClassDeclaresThem(model);
        originsAreFields(model);
    }

    private static void columnsComeAsTheClassDeclaresThem(EntityModel model) {
        assertThat(model.columnOrder())
                .containsEntry(
                        table("customers"),
                        List.of(
                                "id",
                                "createdat",
                                "version",
                                "lastname",
                                "firstname",
                                "email",
                                "street",
                                "city",
                                "country_code",
                                "level",
                                "formerlevel"))
                .containsEntry(table("customer_notes"), List.of("id", "note"))
                .containsEntry(table("customer_nicknames"), List.of("customer_id", "position", "nicknames"))
                .containsEntry(
                        table("customer_otheraddresses"),
                        List.of("customer_id", "otheraddresses_key", "street", "city", "country_code"))
                .containsEntry(table("purchase"), List.of("year", "total", "number", "buyer_id"))
                .containsEntry(table("tag"), List.of("name", "owner_id"));
    }

    private static void originsAreFields(EntityModel model) {
        assertThat(label(model, "customers", "country_code")).isEqualTo("Customer.address.country.code");
        assertThat(label(model, "customers", "createdat")).isEqualTo("Customer.createdAt");
        assertThat(label(model, "customer_notes", "note")).isEqualTo("Customer.note");
        assertThat(label(model, "customer_notes", "id")).isEqualTo("Customer.id");
        assertThat(label(model, "customer_otheraddresses", "street")).isEqualTo("Customer.otherAddresses.street");
        assertThat(label(model, "customers_tag", "favouritetags_name")).isEqualTo("Customer.favouriteTags");
        assertThat(label(model, "purchase", "buyer_id")).isEqualTo("Purchase.buyer");
        assertThat(label(model, "purchase", "year")).isEqualTo("Purchase.year");
        assertThat(label(model, "tag", "owner_id")).isEqualTo("Customer.ownTags");
        assertThat(model.tableOrigins().get(table("customers"))).isEqualTo(new Origin("shop.Customer", ""));
        assertThat(model.tableOrigins().get(table("customers_tag")))
                .isEqualTo(new Origin("shop.Customer", "favouriteTags"));
    }

    @Test
    void fallsBackToTheBundledHibernate() {
        EntityModel model = Project.in(folder, Provider.api()).compiled("shop").model();

        assertThat(model.provider()).isEqualTo("Hibernate 7.4.6 (bundled)");
        assertThat(model.statements()).isNotEmpty();
    }

    @Test
    void givesTheSameModelTwiceAndLeavesNothingBehind() {
        Project project = Project.in(folder, Provider.HIBERNATE_7_4.jars()).compiled("shop");

        assertThat(project.model().statements()).isEqualTo(project.model().statements());
        assertThat(folder.resolve("work")).isEmptyDirectory();
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void knowsTheFieldsOfAllInheritances(Provider provider) {
        EntityModel model =
                Project.in(folder, provider.jars()).compiled("inheritance").model();

        assertThat(model.entityCount()).isEqualTo(6);
        assertThat(model.columnOrder())
                .containsEntry(table("animals"), List.of("id", "name"))
                .containsEntry(table("birds"), List.of("id", "wingspan"))
                .containsEntry(table("vehicles"), List.of("plate", "kind", "wheels", "axles", "capacity"))
                .containsEntry(table("invoices"), List.of("number", "title", "amount"))
                .doesNotContainKey(table("documents"));
        assertThat(label(model, "birds", "id")).isEqualTo("Zoo.Bird.id");
        assertThat(label(model, "vehicles", "kind")).isEqualTo("Zoo.Vehicle");
        assertThat(label(model, "vehicles", "axles")).isEqualTo("Zoo.Truck.axles");
        assertThat(label(model, "invoices", "amount")).isEqualTo("Zoo.Invoice.amount");
        assertThat(label(model, "invoices", "title")).isEqualTo("Zoo.Document.title");
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void convertersAndListenersNeedNoContainer(Provider provider) {
        EntityModel model =
                Project.in(folder, provider.jars()).compiled("converters").model();

        // Without the package's converter, ticket would be a serialized bytea.
        assertThat(model.statements())
                .containsExactly("create table Account (id bigint not null, secret varchar(40), ticket integer,"
                        + " primary key (id))");
        assertThat(model.columnOrder()).containsEntry(table("account"), List.of("id", "ticket", "secret"));
    }

    @ParameterizedTest
    @EnumSource(Provider.class)
    void honoursTheDefaultMappingFile(Provider provider) {
        EntityModel model =
                Project.in(folder, provider.jars()).compiled("mapped").model();

        assertThat(model.statements())
                .containsExactly("create table library_books (isbn varchar(13) not null, full_title varchar(255)"
                        + " not null, primary key (isbn))");
        assertThat(label(model, "library_books", "full_title")).isEqualTo("Book.title");
    }

    @Test
    void readsEnumsOfEachKindAndQuotesKeywords() {
        EntityModel model = Project.in(folder, Provider.HIBERNATE_7_4.jars())
                .with(Map.of("hibernate.auto_quote_keyword", "true"))
                .compiled("enums")
                .model();

        assertThat(model.statements())
                .contains("create type Status as enum ('DONE','OPEN')")
                .anyMatch(statement -> statement.startsWith("create table \"Order\""));
        assertThat(model.columnOrder())
                .containsEntry(table("Order"), List.of("id", "byname", "byordinal", "nativeenum"));
    }

    @Test
    void readsFromFoldersWithSpacesAndUmlauts() throws Exception {
        String name = System.getProperty("sun.jnu.encoding", "").startsWith("ANSI") ? "my models" : "Müllers Modelle";
        Path odd = Files.createDirectories(folder.resolve(name));

        EntityModel model = Project.in(odd, Provider.HIBERNATE_7_4.jars())
                .compiled("inheritance")
                .model();

        assertThat(model.entityCount()).isEqualTo(6);
    }

    @Test
    void writesSchemasAndKeepsThemApart() {
        EntityModel model = Project.in(folder, Provider.HIBERNATE_7_4.jars())
                .with(Map.of("hibernate.default_schema", "main"))
                .source(
                        "a.Here",
                        "package a; @jakarta.persistence.Entity public class Here"
                                + " { @jakarta.persistence.Id long id; }")
                .source(
                        "a.There",
                        "package a; @jakarta.persistence.Entity"
                                + " @jakarta.persistence.Table(name = \"Here\", schema = \"Other\") public class There"
                                + " { @jakarta.persistence.Id long id; }")
                .model();

        assertThat(model.statements())
                .contains("create table main.Here (id bigint not null, primary key (id))")
                .contains("create table Other.Here (id bigint not null, primary key (id))");
        assertThat(model.tableOrigins())
                .containsEntry(new TableName(Optional.of("main"), "here"), new Origin("a.Here", ""))
                .containsEntry(new TableName(Optional.of("other"), "here"), new Origin("a.There", ""));
    }

    @Test
    void ignoresTheDataThatTheApplicationImports() {
        EntityModel model = Project.in(folder, Provider.HIBERNATE_7_4.jars())
                .compiled("inheritance")
                .file("import.sql", "insert into animals values (1, 'cat');")
                .model();

        assertThat(model.statements()).noneMatch(statement -> statement.contains("insert"));
    }

    private static TableName table(String name) {
        return new TableName(Optional.empty(), name);
    }

    private static String label(EntityModel model, String table, String column) {
        return Optional.ofNullable(model.columnOrigins().get(table(table).column(column)))
                .map(Origin::label)
                .orElse("no origin");
    }
}
