package org.ddsmigrate.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.ddsmigrate.schema.Identifier;
import org.ddsmigrate.schema.ObjectKind;
import org.ddsmigrate.schema.ObjectRef;
import org.ddsmigrate.sql.Sql;

/**
 * Names objects on one line for each table, and reads such lines back: {@code table public.orders: column id, total;
 * primary key orders_pkey}. What is named on a table that is not itself meant begins with {@code on public.orders:}.
 */
final class RefLines {
    private static final String ON = "on";

    private RefLines() {}

    static List<String> say(List<ObjectRef> refs) {
        Map<String, Map<ObjectKind, List<String>>> parts = new LinkedHashMap<>();
        Map<String, String> heads = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (ObjectRef ref : refs) {
            if (isPart(ref)) {
                String owner = path(ref.path().subList(0, 2));
                heads.putIfAbsent(owner, ON);
                parts.computeIfAbsent(owner, o -> new LinkedHashMap<>())
                        .computeIfAbsent(ref.kind(), k -> new ArrayList<>())
                        .add(Sql.identifier(ref.name()));
            } else if (ref.kind() == ObjectKind.TABLE) {
                heads.put(path(ref.path()), ref.kind().label());
            } else {
                lines.add(ref.kind().label() + " " + path(ref.path()));
            }
        }
        heads.forEach((owner, head) -> {
            String named = parts.getOrDefault(owner, Map.of()).entrySet().stream()
                    .map(part -> part.getKey().label() + " " + String.join(", ", part.getValue()))
                    .collect(Collectors.joining("; "));
            lines.add(head + " " + owner + (named.isEmpty() ? "" : ": " + named));
        });
        return lines;
    }

    static List<ObjectRef> parse(String line) {
        NameScanner scanner = new NameScanner(line);
        List<ObjectRef> refs = new ArrayList<>();
        List<String> owner;
        if (line.startsWith(ON + " ")) {
            scanner.upTo(ON.length());
            owner = path(scanner);
        } else {
            ObjectKind kind = kind(scanner);
            owner = path(scanner);
            refs.add(new ObjectRef(kind, owner));
        }
        if (scanner.skips(':')) {
            do {
                ObjectKind kind = kind(scanner);
                do {
                    refs.add(new ObjectRef(kind, List.of(owner.get(0), owner.get(1), scanner.name())));
                } while (scanner.skips(','));
            } while (scanner.skips(';'));
        }
        return refs;
    }

    private static boolean isPart(ObjectRef ref) {
        return switch (ref.kind()) {
            case COLUMN, PRIMARY_KEY, UNIQUE, CHECK, EXCLUSION, INDEX, FOREIGN_KEY, RULE, TRIGGER, POLICY -> true;
            default -> false;
        };
    }

    private static String path(List<String> names) {
        return names.stream().map(name -> Sql.identifier(Identifier.of(name))).collect(Collectors.joining("."));
    }

    private static List<String> path(NameScanner scanner) {
        List<String> names = new ArrayList<>();
        do {
            names.add(scanner.name());
        } while (scanner.skips('.'));
        return names;
    }

    private static ObjectKind kind(NameScanner scanner) {
        String label = scanner.word(ObjectKindWords.longest(scanner.rest()));
        return ObjectKind.valueOf(label.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
