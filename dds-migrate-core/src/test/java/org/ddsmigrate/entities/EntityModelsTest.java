package org.ddsmigrate.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntityModelsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Provider.class)
    void readsTheShopWithEachHibernate(Provider provider) {
        EntityModel model = Project.in(folder, provider.jars()).compiled("shop").model();
        assertThat(model.provider()).isEqualTo("Hibernate " + provider.version() + " (your project's)");
        assertThat(model.entityCount()).isEqualTo(3);
        model.statements().forEach(System.out::println);
        model.columnOrder().forEach((t, c) -> System.out.println(t + " " + c));
        model.columnOrigins().forEach((t, c) -> System.out.println(t + " " + c));
        model.tableOrigins().forEach((t, c) -> System.out.println(t + " " + c));
    }
}
