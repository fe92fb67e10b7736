package org.ddsmigrate.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ddsmigrate.change.Rebuild;
import org.ddsmigrate.change.Rename;
import org.ddsmigrate.schema.Collation;
import org.ddsmigrate.schema.CompositeType;
import org.ddsmigrate.schema.DomainType;
import org.ddsmigrate.schema.EnumType;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.MadeNames;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.QualifiedName;
import org.ddsmigrate.schema.RangeType;

/** Types and collations. */
final class TypeSql {
    private TypeSql() {}

    /** The name becomes free for the new type. */
    static List<String> setAside(Rebuild change) {
        List<String> statements = new ArrayList<>();
        statements.add(RenameSql.rename(new Rename(change.subject(), change.aside())));
        if (change.from() instanceof RangeType range) {
            ObjectRef multirange = ObjectRef.of(ObjectKind.RANGE, range.multirange());
            Identifier aside = MadeNames.of(change.aside(), Identifier.of(""), "multi");
            statements.add(RenameSql.rename(new Rename(multirange, aside)));
            constructors(range, new QualifiedName(range.name().schema(), change.aside()))
                    .forEach((signature, name) ->
                            statements.add(Sql.of("ALTER FUNCTION %s RENAME TO %I", signature, name)));
        }
        return statements;
    }

    /** PostgreSQL names the functions that make a range after it, and leaves their names alone when it is renamed. */
    private static Map<String, Identifier> constructors(RangeType range, QualifiedName renamed) {
        Map<String, Identifier> constructors = new LinkedHashMap<>();
        for (String arguments : List.of("%s, %s", "%s, %s, text")) {
            String types = arguments.replace("%s", range.subtype());
            constructors.put(Sql.of("%I(%s)", range.name(), types), renamed.name());
        }
        Identifier multirange = MadeNames.of(renamed.name(), Identifier.of(""), "multi");
        constructors.put(Sql.of("%I()", range.multirange()), multirange);
        constructors.put(Sql.of("%I(%I)", range.multirange(), renamed), multirange);
        constructors.put(Sql.of("%I(VARIADIC %I[])", range.multirange(), renamed), multirange);
        return constructors;
    }

    static String create(EnumType type) {
        return Sql.of("CREATE TYPE %I AS ENUM (%s)", type.name(), labels(type));
    }

    private static String labels(EnumType type) {
        return type.labels().stream().map(Sql::literal).collect(Collectors.joining(", "));
    }

    static List<String> create(DomainType type) {
        StringBuilder sql = new StringBuilder(Sql.of("CREATE DOMAIN %I AS %s", type.name(), type.baseType()));
        type.collation().ifPresent(collation -> sql.append(Sql.of(" COLLATE %I", collation)));
        type.defaultValue().ifPresent(value -> sql.append(" DEFAULT ").append(value));
        if (type.notNull()) {
            sql.append(" NOT NULL");
        }
        List<String> later = new ArrayList<>();
        for (DomainType.Check check : type.checks()) {
            if (check.validated()) {
                sql.append("\n    ").append(check(check));
            } else {
                later.add(addCheck(type, check));
            }
        }
        List<String> statements = new ArrayList<>();
        statements.add(sql.toString());
        statements.addAll(later);
        type.checks().forEach(check -> check.comment().ifPresent(text -> statements.add(comment(type, check))));
        return statements;
    }

    static List<String> alter(DomainType from, DomainType to) {
        List<String> statements = new ArrayList<>();
        if (!from.defaultValue().equals(to.defaultValue())) {
            statements.add(Sql.of(
                    "ALTER DOMAIN %I %s",
                    to.name(), to.defaultValue().map(v -> "SET DEFAULT " + v).orElse("DROP DEFAULT")));
        }
        if (from.notNull() != to.notNull()) {
            statements.add(Sql.of("ALTER DOMAIN %I %s NOT NULL", to.name(), to.notNull() ? "SET" : "DROP"));
        }
        for (DomainType.Check check : from.checks()) {
            if (to.checks().stream().noneMatch(other -> sameButState(check, other))) {
                statements.add(Sql.of("ALTER DOMAIN %I DROP CONSTRAINT %I", to.name(), check.name()));
            }
        }
        for (DomainType.Check check : to.checks()) {
            Optional<DomainType.Check> before = from.checks().stream()
                    .filter(other -> sameButState(other, check))
                    .findFirst();
            if (before.isEmpty()) {
                statements.add(addCheck(to, check));
            } else if (check.validated() && !before.get().validated()) {
                statements.add(Sql.of("ALTER DOMAIN %I VALIDATE CONSTRAINT %I", to.name(), check.name()));
            }
            if (!before.flatMap(DomainType.Check::comment).equals(check.comment())) {
                statements.add(comment(to, check));
            }
        }
        return statements;
    }

    /** A valid check can't become invalid again, so such a one is made anew. */
    private static boolean sameButState(DomainType.Check from, DomainType.Check to) {
        return from.name().equals(to.name())
                && from.expression().equals(to.expression())
                && (to.validated() || !from.validated());
    }

    private static String addCheck(DomainType type, DomainType.Check check) {
        return Sql.of("ALTER DOMAIN %I ADD %s%s", type.name(), check(check), check.validated() ? "" : " NOT VALID");
    }

    private static String check(DomainType.Check check) {
        return Sql.of("CONSTRAINT %I CHECK (%s)", check.name(), Parentheses.without(check.expression()));
    }

    private static String comment(DomainType type, DomainType.Check check) {
        return Sql.of(
                "COMMENT ON CONSTRAINT %I ON DOMAIN %I IS %s",
                check.name(), type.name(), check.comment().map(Sql::literal).orElse("NULL"));
    }

    static List<String> create(CompositeType type) {
        List<String> statements = new ArrayList<>();
        statements.add(Sql.of(
                "CREATE TYPE %I AS (%s)",
                type.name(),
                type.attributes().isEmpty()
                        ? ""
                        : type.attributes().stream()
                                .map(TypeSql::attribute)
                                .collect(Collectors.joining(",\n    ", "\n    ", "\n"))));
        type.attributes().forEach(a -> a.comment().ifPresent(text -> statements.add(comment(type, a))));
        return statements;
    }

    /** Attributes that change their place keep it: their order is that of the rows already stored. */
    static List<String> alter(CompositeType from, CompositeType to) {
        List<String> statements = new ArrayList<>();
        for (CompositeType.Attribute attribute : from.attributes()) {
            if (find(to, attribute.name()).isEmpty()) {
                statements.add(Sql.of("ALTER TYPE %I DROP ATTRIBUTE %I CASCADE", to.name(), attribute.name()));
            }
        }
        for (CompositeType.Attribute attribute : to.attributes()) {
            Optional<CompositeType.Attribute> before = find(from, attribute.name());
            if (before.isEmpty()) {
                statements.add(Sql.of("ALTER TYPE %I ADD ATTRIBUTE %s CASCADE", to.name(), attribute(attribute)));
            } else if (!before.get().type().equals(attribute.type())
                    || !before.get().collation().equals(attribute.collation())) {
                statements.add(Sql.of(
                        "ALTER TYPE %I ALTER ATTRIBUTE %I TYPE %s%s CASCADE",
                        to.name(), attribute.name(), attribute.type(), collate(attribute.collation())));
            }
            if (!before.flatMap(CompositeType.Attribute::comment).equals(attribute.comment())) {
                statements.add(comment(to, attribute));
            }
        }
        return statements;
    }

    private static Optional<CompositeType.Attribute> find(CompositeType type, Identifier name) {
        return type.attributes().stream().filter(a -> a.name().equals(name)).findFirst();
    }

    private static String attribute(CompositeType.Attribute attribute) {
        return Sql.of("%I %s%s", attribute.name(), attribute.type(), collate(attribute.collation()));
    }

    private static String collate(Optional<QualifiedName> collation) {
        return collation.map(name -> Sql.of(" COLLATE %I", name)).orElse("");
    }

    private static String comment(CompositeType type, CompositeType.Attribute attribute) {
        return Sql.of(
                "COMMENT ON COLUMN %I.%I IS %s",
                type.name(),
                attribute.name(),
                attribute.comment().map(Sql::literal).orElse("NULL"));
    }

    static String create(RangeType type) {
        List<String> options = new ArrayList<>();
        options.add("subtype = " + type.subtype());
        type.operatorClass().ifPresent(name -> options.add(Sql.of("subtype_opclass = %I", name)));
        type.collation().ifPresent(name -> options.add(Sql.of("collation = %I", name)));
        type.canonical().ifPresent(name -> options.add(Sql.of("canonical = %I", name)));
        type.subtypeDiff().ifPresent(name -> options.add(Sql.of("subtype_diff = %I", name)));
        if (!type.multirange().equals(usualMultirange(type.name()))) {
            options.add(Sql.of("multirange_type_name = %I", type.multirange()));
        }
        return Sql.of("CREATE TYPE %I AS RANGE (%s)", type.name(), String.join(", ", options));
    }

    /** PostgreSQL, CREATE TYPE: "range" in the name becomes "multirange", else "_multirange" is appended. */
    private static QualifiedName usualMultirange(QualifiedName range) {
        String name = range.name().value();
        Identifier multirange = name.contains("range")
                ? Identifier.of(name.replaceFirst("range", "multirange"))
                : MadeNames.of(range.name(), Identifier.of(""), "multirange");
        return new QualifiedName(range.schema(), multirange);
    }

    static String create(Collation collation) {
        List<String> options = new ArrayList<>();
        options.add("provider = " + collation.provider());
        if (collation.ctype().isPresent()) {
            options.add(Sql.of("lc_collate = %L", collation.collate()));
            options.add(Sql.of("lc_ctype = %L", collation.ctype().get()));
        } else {
            options.add(Sql.of("locale = %L", collation.collate()));
        }
        if (!collation.deterministic()) {
            options.add("deterministic = false");
        }
        collation.rules().ifPresent(rules -> options.add(Sql.of("rules = %L", rules)));
        return Sql.of("CREATE COLLATION %I (%s)", collation.name(), String.join(", ", options));
    }
}
