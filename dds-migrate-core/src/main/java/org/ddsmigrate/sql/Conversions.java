package org.ddsmigrate.sql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ddsmigrate.change.AlterColumn;
import org.ddsmigrate.change.ColumnAspect;
import org.ddsmigrate.change.Rebuild;
import org.ddsmigrate.schema.CompositeType;
import org.ddsmigrate.schema.CompositeType.Attribute;
import org.ddsmigrate.schema.DomainType;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.RangeType;
import org.ddsmigrate.schema.Schema;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.TypeName;

/** How the values of a column come from a type that was set aside into the one that has its name now. */
final class Conversions {
    private final Schema from;
    private final Schema to;
    private final List<Rebuild> rebuilt;

    Conversions(Schema from, Schema to, List<Rebuild> rebuilt) {
        this.from = from;
        this.to = to;
        this.rebuilt = rebuilt;
    }

    /** The change with a conversion, where the column keeps the name of its type and nobody said how. */
    AlterColumn complete(AlterColumn change) {
        boolean keepsName = change.aspect() == ColumnAspect.TYPE
                && change.using().isEmpty()
                && change.from().type().equals(change.to().type())
                && change.from().collation().equals(change.to().collation());
        if (!keepsName) {
            return change;
        }
        String column = Sql.identifier(change.from().name());
        TypeName type = TypeName.parse(change.to().type());
        return type(from, type)
                .flatMap(before -> type(to, type).map(after -> convert(column, type, before, after)))
                .map(change::withUsing)
                .orElse(change);
    }

    private static Optional<SchemaObject> type(Schema schema, TypeName type) {
        return type.userDefined()
                .flatMap(name -> schema.objects().values().stream()
                        .filter(object -> isType(object, name))
                        .findFirst());
    }

    private static boolean isType(SchemaObject object, QualifiedName name) {
        return switch (object.ref().kind()) {
            case ENUM, DOMAIN, COMPOSITE -> object.ref().owner().equals(name);
            case RANGE ->
                object.ref().owner().equals(name)
                        || ((RangeType) object).multirange().equals(name);
            default -> false;
        };
    }

    private String convert(String value, TypeName type, SchemaObject before, SchemaObject after) {
        String name = type.base() + (type.array() ? "[]" : "");
        if (before instanceof EnumType) {
            return labels(value, type, moves(before.ref())) + "::" + name;
        }
        if (before instanceof DomainType old && after instanceof DomainType now) {
            boolean plain = isBuiltIn(old.baseType()) && isBuiltIn(now.baseType());
            return plain ? value + "::" + name : byText(value, name);
        }
        if (before instanceof CompositeType old && after instanceof CompositeType now && !type.array()) {
            return old.attributes().stream()
                                    .map(Attribute::name)
                                    .toList()
                                    .equals(now.attributes().stream()
                                            .map(Attribute::name)
                                            .toList())
                            && castsByText(old, now)
                    ? byText(value, name)
                    : attributeByAttribute(value, name, old, now);
        }
        return byText(value, name);
    }

    private Map<String, String> moves(ObjectRef type) {
        return rebuilt.stream()
                .filter(rebuild -> rebuild.subject().equals(type))
                .map(Rebuild::moves)
                .findFirst()
                .orElse(new TreeMap<>());
    }

    /** The labels as text, those that go replaced. */
    private static String labels(String value, TypeName type, Map<String, String> moves) {
        if (type.array()) {
            String list = value + "::text[]";
            for (Map.Entry<String, String> move : moves.entrySet()) {
                list = Sql.of("array_replace(%s, %L, %s)", list, move.getKey(), label(move.getValue()));
            }
            return list;
        }
        if (moves.isEmpty()) {
            return value + "::text";
        }
        StringBuilder chosen = new StringBuilder(Sql.of("(CASE %s::text", value));
        moves.forEach((old, now) -> chosen.append(Sql.of(" WHEN %L THEN %s", old, label(now))));
        return chosen.append(Sql.of(" ELSE %s::text END)", value)).toString();
    }

    private static String label(String label) {
        return label.isEmpty() ? "NULL" : Sql.literal(label);
    }

    private static boolean castsByText(CompositeType old, CompositeType now) {
        return old.attributes().stream()
                .allMatch(attribute -> now.attributes().stream()
                        .anyMatch(other -> other.name().equals(attribute.name())
                                && other.type().equals(attribute.type())));
    }

    /** Null stays null, which is not the same as a row of nulls. */
    private String attributeByAttribute(String value, String name, CompositeType old, CompositeType now) {
        String attributes = now.attributes().stream()
                .map(attribute -> old.attributes().stream()
                        .filter(other -> other.name().equals(attribute.name()))
                        .findFirst()
                        .map(other -> attribute(value, other, attribute))
                        .orElse("NULL"))
                .collect(Collectors.joining(", "));
        return Sql.of("CASE WHEN %s IS DISTINCT FROM NULL THEN ROW(%s)::%s END", value, attributes, name);
    }

    private String attribute(String value, Attribute before, Attribute after) {
        String selected = Sql.of("(%s).%I", value, before.name());
        if (!before.type().equals(after.type())) {
            boolean plain = isBuiltIn(before.type()) || isBuiltIn(after.type());
            return plain ? selected + "::" + after.type() : byText(selected, after.type());
        }
        TypeName type = TypeName.parse(after.type());
        return Stream.of(type(from, type), type(to, type)).allMatch(Optional::isPresent)
                ? byText(selected, after.type())
                : selected;
    }

    /** Every type reads what it has written itself. */
    private static String byText(String value, String type) {
        return value + "::text::" + type;
    }

    private static boolean isBuiltIn(String type) {
        return TypeName.parse(type).userDefined().isEmpty();
    }
}
