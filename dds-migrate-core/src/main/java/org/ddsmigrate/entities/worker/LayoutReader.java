package org.ddsmigrate.entities.worker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads from Hibernate's metadata which class and field each table and column comes from. */
final class LayoutReader {
    private static final String MAPPING = "org.hibernate.mapping.";

    private final Mirror metadata;
    private final DeclarationOrder order;
    private final Optional<String> defaultSchema;
    private final Map<Object, TableDraft> drafts = new LinkedHashMap<>();
    /** Attributions that another field may make better, such as the key of an inverse collection. */
    private final List<Runnable> weakAttributions = new ArrayList<>();

    LayoutReader(Mirror metadata, ClassLoader loader, Optional<String> defaultSchema) {
        this.metadata = metadata;
        this.order = new DeclarationOrder(loader);
        this.defaultSchema = defaultSchema;
    }

    List<TableLayout> read() {
        metadata.list("getEntityBindings").stream()
                .filter(entity -> entity.text("getClassName").isPresent())
                .sorted(Comparator.comparing(LayoutReader::lineage))
                .forEach(this::readEntity);
        weakAttributions.forEach(Runnable::run);
        return drafts.values().stream()
                .filter(TableDraft::isPhysical)
                .map(draft -> draft.layout(inherited(draft)))
                .sorted(Comparator.comparing(
                                (TableLayout table) -> table.schema().orElse(""))
                        .thenComparing(TableLayout::name))
                .toList();
    }

    /** Superclasses come before their subclasses when sorted by it. */
    private static String lineage(Mirror entity) {
        String name = entity.text("getEntityName").orElse("");
        return entity.ask("getSuperclass").map(parent -> lineage(parent) + " ").orElse("") + name;
    }

    private void readEntity(Mirror entity) {
        String className = entity.text("getClassName").orElseThrow();
        FieldPath root = new FieldPath(className, "");
        Mirror table = entity.ask("getTable").orElseThrow();
        draft(table).comesFrom(root);
        boolean isRoot = entity.ask("getSuperclass").isEmpty();
        boolean hasOwnTable = entity.isA(MAPPING + "JoinedSubclass");
        if (hasOwnTable) {
            entity.ask("getKey").ifPresent(key -> draft(table).attribute(key, identifierPath(entity, root)));
        }
        for (Mirror join : entity.list("getJoins")) {
            readSecondaryTable(entity, join, root);
        }
        // What a class per table inherits comes with the table that its own one includes.
        List<Mirror> properties = new ArrayList<>(entity.list("getProperties"));
        List<Mirror> identifier = isRoot ? identifier(entity) : List.of();
        properties.addAll(identifier);
        List<Mirror> sorted = order.sort(distinct(properties), className);
        if (isRoot && !identifier.isEmpty()) {
            readWithDiscriminator(entity, sorted, identifier, root);
        } else {
            sorted.forEach(property -> readProperty(property, root));
        }
    }

    // The discriminator has no field; it stands right after the key.
    private void readWithDiscriminator(Mirror entity, List<Mirror> sorted, List<Mirror> identifier, FieldPath root) {
        int last = -1;
        for (int i = 0; i < sorted.size(); i++) {
            last = identifier.contains(sorted.get(i)) ? i : last;
        }
        for (int i = 0; i < sorted.size(); i++) {
            readProperty(sorted.get(i), root);
            if (i == last) {
                entity.ask("getDiscriminator").ifPresent(value -> readValue(value, root));
            }
        }
    }

    private static List<Mirror> identifier(Mirror entity) {
        Optional<Mirror> property = entity.ask("getIdentifierProperty");
        if (property.isPresent()) {
            return List.of(property.get());
        }
        // An id class: the parts of the key are fields of the entity itself.
        return entity.ask("getIdentifier")
                .map(value -> value.list("getProperties"))
                .orElse(List.of());
    }

    private static FieldPath identifierPath(Mirror entity, FieldPath root) {
        return entity.ask("getIdentifierProperty")
                .map(property -> root.child(DeclarationOrder.name(property)))
                .orElse(root);
    }

    private static List<Mirror> distinct(List<Mirror> properties) {
        Map<String, Mirror> byName = new LinkedHashMap<>();
        for (Mirror property : properties) {
            String name = DeclarationOrder.name(property);
            // Hibernate's own: back references, and the second view of an id class.
            if (!property.is("isBackRef") && !name.equals("_identifierMapper")) {
                byName.put(name, property);
            }
        }
        return List.copyOf(byName.values());
    }

    private void readSecondaryTable(Mirror entity, Mirror join, FieldPath root) {
        Mirror table = join.ask("getTable").orElseThrow();
        draft(table).comesFrom(root);
        join.ask("getKey").ifPresent(key -> draft(table).attribute(key, identifierPath(entity, root)));
    }

    private void readProperty(Mirror property, FieldPath parent) {
        FieldPath path = parent.child(DeclarationOrder.name(property));
        property.ask("getValue").ifPresent(value -> readValue(value, path));
    }

    private void readValue(Mirror value, FieldPath path) {
        if (value.isA(MAPPING + "Collection")) {
            readCollection(value, path);
        } else if (value.isA(MAPPING + "Component")) {
            readComponent(value, path);
        } else if (!value.isA(MAPPING + "OneToOne") && !value.isA(MAPPING + "OneToMany")) {
            value.ask("getTable").ifPresent(table -> draft(table).attribute(value, path));
        }
    }

    private void readComponent(Mirror component, FieldPath path) {
        // A struct is one column of a composite type.
        if (component.ask("getStructName").isPresent()
                && component.ask("getAggregateColumn").isPresent()) {
            component
                    .ask("getAggregateColumn")
                    .ifPresent(column -> component
                            .ask("getTable")
                            .ifPresent(table -> draft(table).attributeColumn(column, path)));
            return;
        }
        String className = component.text("getComponentClassName").orElse("");
        order.sort(distinct(component.list("getProperties")), className)
                .forEach(property -> readProperty(property, path));
    }

    private void readCollection(Mirror collection, FieldPath path) {
        Optional<Mirror> element = collection.ask("getElement");
        Optional<Mirror> key = collection.ask("getKey");
        Optional<Mirror> keyTable = key.flatMap(value -> value.ask("getTable"));
        Optional<Mirror> index = collection.ask("getIndex").filter(value -> !value.is("isFormula"));
        if (collection.is("isOneToMany")) {
            // The columns lie in the other entity's table, where its own fields may claim them.
            keyTable.ifPresent(table -> weakAttributions.add(() -> {
                key.ifPresent(value -> draft(table).attribute(value, path));
                index.ifPresent(value -> draft(table).attribute(value, path));
            }));
            return;
        }
        Optional<Mirror> table = collection.ask("getCollectionTable");
        table.ifPresent(found -> {
            if (!collection.is("isInverse")) {
                draft(found).comesFrom(path);
            }
            key.ifPresent(value -> draft(found).attribute(value, path));
            collection.ask("getIdentifier").ifPresent(value -> draft(found).attribute(value, path));
        });
        index.ifPresent(value -> readValue(value, path));
        element.ifPresent(value -> readValue(value, path));
    }

    private List<ColumnLayout> inherited(TableDraft draft) {
        return draft.included()
                .map(table -> draft(table).layout(inherited(draft(table))).columns())
                .orElse(List.of());
    }

    private TableDraft draft(Mirror table) {
        return drafts.computeIfAbsent(table.object(), absent -> new TableDraft(table, defaultSchema));
    }
}
