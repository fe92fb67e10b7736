package org.ddsmigrate.cases.random;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The SQL that creates a random schema. */
final class SchemaScript {
    private final Writing writing = new Writing();

    SchemaScript(World world) {
        List<Part> parts = world.parts();
        List<Part> ordered = parts.stream()
                .sorted(Comparator.comparing(Part::kind).thenComparing(Part::path))
                .toList();
        TypeParts types = new TypeParts(writing);
        TableParts tables = new TableParts(writing, parts);
        KeyParts keys = new KeyParts(writing);
        ViewParts views = new ViewParts(writing);
        ActiveParts active = new ActiveParts(writing);
        for (Part part : ordered) {
            switch (part.kind()) {
                case SCHEMA, COLLATION, ENUM, DOMAIN, COMPOSITE, SEQUENCE -> types.write(part);
                case FUNCTION, OVERLOAD, ROW_FUNCTION, TRIGGER_FUNCTION -> active.writeFunction(part);
                case TABLE -> tables.write(part);
                case COLUMN -> {}
                case PARTITION -> tables.writePartition(part);
                case PRIMARY_KEY, UNIQUE, CHECK, EXCLUSION, INDEX, FOREIGN_KEY, STATISTICS -> keys.write(part);
                case VIEW, MATERIALIZED_VIEW, VIEW_INDEX -> views.write(part);
                case TRIGGER, POLICY, RULE, GRANT, PUBLICATION -> active.write(part);
            }
        }
    }

    String text() {
        return writing.statements.stream().map(statement -> statement + ";\n").collect(Collectors.joining());
    }

    Set<String> attributes(String path) {
        return writing.attributes(path);
    }
}
