package org.ddsmigrate.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddsmigrate.schema.CheckConstraint;
import org.ddsmigrate.schema.Column;
import org.ddsmigrate.schema.DomainType;
import org.ddsmigrate.schema.Generated;
import org.ddsmigrate.schema.Index;
import org.ddsmigrate.schema.MaterializedView;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.schema.Policy;
import org.ddsmigrate.schema.SchemaObject;
import org.ddsmigrate.schema.Table;
import org.ddsmigrate.schema.View;

/**
 * {@code status IN ('NEW', 'OLD')} over a varchar is printed as {@code (status)::text = ANY ((ARRAY['NEW'::character
 * varying, …])::text[])}, and that, parsed and printed again, with a cast around each element: the form that lasts. All
 * objects get it, so that a schema equals its own dump.
 */
final class ArrayCasts {
    private static final String ELEMENT = "'(?:[^']|'')*'::character varying";
    private static final Pattern ARRAY =
            Pattern.compile("\\(ARRAY\\[(" + ELEMENT + "(?:, " + ELEMENT + ")*)\\]\\)::text\\[\\]");
    private static final Pattern ONE = Pattern.compile(ELEMENT);

    private ArrayCasts() {}

    static SortedMap<ObjectRef, SchemaObject> settled(Map<ObjectRef, SchemaObject> objects) {
        SortedMap<ObjectRef, SchemaObject> settled = new TreeMap<>(objects);
        settled.replaceAll((ref, object) -> settled(object));
        return settled;
    }

    private static SchemaObject settled(SchemaObject object) {
        if (object instanceof CheckConstraint check) {
            return check.withExpression(settled(check.expression()));
        }
        if (object instanceof Table table) {
            return table.withColumns(
                    table.columns().stream().map(ArrayCasts::settled).toList());
        }
        if (object instanceof Index index) {
            return index.withParts(settled(index.keys()), settled(index.predicate()));
        }
        if (object instanceof View view) {
            return view.withDefinition(settled(view.definition()));
        }
        if (object instanceof MaterializedView view) {
            return view.withDefinition(settled(view.definition()));
        }
        if (object instanceof Policy policy) {
            return policy.withExpressions(settled(policy.using()), settled(policy.withCheck()));
        }
        if (object instanceof DomainType domain) {
            List<DomainType.Check> checks = domain.checks().stream()
                    .map(c -> new DomainType.Check(c.name(), settled(c.expression()), c.validated(), c.comment()))
                    .toList();
            return domain.withChecks(checks);
        }
        return object;
    }

    private static Column settled(Column column) {
        Optional<Generated> generated = column.generated().map(g -> new Generated(settled(g.expression()), g.kind()));
        return column.withDefaultValue(settled(column.defaultValue())).withGenerated(generated);
    }

    private static Optional<String> settled(Optional<String> text) {
        return text.map(ArrayCasts::settled);
    }

    static String settled(String text) {
        if (!text.contains("])::text[]")) {
            return text;
        }
        return ARRAY.matcher(text)
                .replaceAll(array -> Matcher.quoteReplacement(
                        "ARRAY[" + ONE.matcher(array.group(1)).replaceAll("($0)::text") + "]"));
    }
}
