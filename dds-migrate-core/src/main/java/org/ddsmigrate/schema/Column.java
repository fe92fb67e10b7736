package org.ddsmigrate.schema;

import java.util.Map;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param type as {@code format_type} prints it, with its modifier
 * @param collation only where it differs from the type's own
 * @param storage only where it differs from the type's own: {@code PLAIN}, {@code EXTERNAL}, {@code EXTENDED}, {@code MAIN}
 * @param compression {@code pglz} or {@code lz4}, where set
 * @param statistics the statistics target, where set
 * @param options attribute options such as {@code n_distinct}
 * @param inherited whether the column comes from a parent table alone
 */
public record Column(
        Identifier name,
        String type,
        boolean notNull,
        Optional<String> defaultValue,
        Optional<Generated> generated,
        Optional<Identity> identity,
        Optional<QualifiedName> collation,
        Optional<String> storage,
        Optional<String> compression,
        Optional<Integer> statistics,
        Map<String, String> options,
        boolean inherited,
        Optional<String> comment) {
    public Column {
        options = Ordered.copyOf(options);
    }

    /** An ordinary nullable column of a type. */
    public static Column of(String name, String type) {
        return new Column(
                new Identifier(name),
                type,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                false,
                Optional.empty());
    }

    // Copies with one part changed, for what the model leaves unsaid.

    public Column withName(Identifier other) {
        return new Column(
                other,
                type,
                notNull,
                defaultValue,
                generated,
                identity,
                collation,
                storage,
                compression,
                statistics,
                options,
                inherited,
                comment);
    }

    public Column withType(String other) {
        return new Column(
                name,
                other,
                notNull,
                defaultValue,
                generated,
                identity,
                collation,
                storage,
                compression,
                statistics,
                options,
                inherited,
                comment);
    }

    public Column withNotNull(boolean other) {
        return new Column(
                name,
                type,
                other,
                defaultValue,
                generated,
                identity,
                collation,
                storage,
                compression,
                statistics,
                options,
                inherited,
                comment);
    }

    public Column withDefaultValue(Optional<String> other) {
        return new Column(
                name,
                type,
                notNull,
                other,
                generated,
                identity,
                collation,
                storage,
                compression,
                statistics,
                options,
                inherited,
                comment);
    }

    public Column withGenerated(Optional<Generated> other) {
        return new Column(
                name,
                type,
                notNull,
                defaultValue,
                other,
                identity,
                collation,
                storage,
                compression,
                statistics,
                options,
                inherited,
                comment);
    }

    public Column withIdentity(Optional<Identity> other) {
        return new Column(
                name,
                type,
                notNull,
                defaultValue,
                generated,
                other,
                collation,
                storage,
                compression,
                statistics,
                options,
                inherited,
                comment);
    }

    public Column withStorageOf(Column other) {
        return new Column(
                name,
                type,
                notNull,
                defaultValue,
                generated,
                identity,
                collation,
                other.storage,
                other.compression,
                other.statistics,
                other.options,
                inherited,
                comment);
    }

    public Column withComment(Optional<String> other) {
        return new Column(
                name,
                type,
                notNull,
                defaultValue,
                generated,
                identity,
                collation,
                storage,
                compression,
                statistics,
                options,
                inherited,
                other);
    }

    public Column withCollation(Optional<QualifiedName> other) {
        return new Column(
                name,
                type,
                notNull,
                defaultValue,
                generated,
                identity,
                other,
                storage,
                compression,
                statistics,
                options,
                inherited,
                comment);
    }

    public Column withInherited(boolean other) {
        return new Column(
                name,
                type,
                notNull,
                defaultValue,
                generated,
                identity,
                collation,
                storage,
                compression,
                statistics,
                options,
                other,
                comment);
    }
}
