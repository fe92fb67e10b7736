package org.ddsmigrate.proof;

import java.util.Optional;

/**
 * Finds a text that matches a simple regular expression: characters, classes, groups, alternatives (the first is
 * taken), repetitions (as few as allowed, but one rather than none). Whether it matches, the server decides.
 */
final class RegexExample {
    private final String pattern;
    private final int variant;
    private int at;

    private RegexExample(String pattern, int variant) {
        this.pattern = pattern;
        this.variant = variant;
    }

    /**
     * A text that should match, or nothing where the expression has something that is not understood here.
     *
     * @param variant below 9: others give other texts where the expression leaves a choice
     */
    static Optional<String> of(String regex, int variant) {
        RegexExample example = new RegexExample(regex.replaceFirst("^\\(\\?[a-z]+\\)", ""), variant);
        try {
            String text = example.alternatives();
            return example.at == example.pattern.length() ? Optional.of(text) : Optional.empty();
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A text that matches a LIKE pattern. */
    static String ofLike(String pattern) {
        return pattern.replaceAll("(?<!\\\\)%", "a")
                .replaceAll("(?<!\\\\)_", "a")
                .replaceAll("\\\\(.)", "$1");
    }

    private String alternatives() {
        String first = sequence();
        while (at < pattern.length() && pattern.charAt(at) == '|') {
            at++;
            sequence();
        }
        return first;
    }

    private String sequence() {
        StringBuilder text = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            String atom = atom();
            text.append(atom.repeat(times()));
        }
        return text.toString();
    }

    private String atom() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '^', '$' -> "";
            case '.' -> String.valueOf((char) ('a' + variant));
            case '[' -> oneOf();
            case '\\' -> escaped(pattern.charAt(at++));
            case '(' -> group();
            default -> String.valueOf(c);
        };
    }

    private String group() {
        if (pattern.startsWith("?:", at)) {
            at += 2;
        } else if (pattern.charAt(at) == '?') {
            throw new IndexOutOfBoundsException();
        }
        String text = alternatives();
        if (pattern.charAt(at++) != ')') {
            throw new IndexOutOfBoundsException();
        }
        return text;
    }

    private String escaped(char c) {
        return switch (c) {
            case 'd' -> String.valueOf(1 + variant);
            case 'w' -> String.valueOf((char) ('a' + variant));
            case 's' -> " ";
            case 'D', 'S' -> "a";
            case 'W' -> "-";
            case 'm', 'M', 'y', 'A', 'Z' -> "";
            default -> String.valueOf(c);
        };
    }

    /** The first character of a class; of an excluding class, the first usual one that it does not name. */
    private String oneOf() {
        int start = at;
        boolean excludes = pattern.charAt(at) == '^';
        at = pattern.indexOf(']', at + (excludes ? 2 : 1)) + 1;
        while (pattern.startsWith("[:", start) && !pattern.startsWith("]]", at - 1) && at < pattern.length()) {
            at = pattern.indexOf(']', at) + 1;
        }
        if (pattern.startsWith("[:", start)) {
            at++;
            String name = pattern.substring(start + 2, pattern.indexOf(':', start + 2));
            return name.equals("digit") ? "1" : name.equals("space") ? " " : name.equals("upper") ? "A" : "a";
        }
        String members = pattern.substring(excludes ? start + 1 : start, at - 1);
        if (excludes) {
            String usual = "a1A-_ .";
            return usual.chars()
                    .mapToObj(c -> String.valueOf((char) c))
                    .filter(c -> !(c + "").matches("[" + members + "]"))
                    .findFirst()
                    .orElse("~");
        }
        if (members.startsWith("\\")) {
            return escaped(members.charAt(1));
        }
        boolean range = members.length() >= 3 && members.charAt(1) == '-';
        int last = range ? members.charAt(2) : members.charAt(0);
        return String.valueOf((char) Math.min(last, members.charAt(0) + variant));
    }

    private int times() {
        if (at >= pattern.length()) {
            return 1;
        }
        char c = pattern.charAt(at);
        int times = 1;
        if (c == '*' || c == '+' || c == '?') {
            at++;
        } else if (c == '{') {
            int end = pattern.indexOf('}', at);
            times = Integer.parseInt(pattern.substring(at + 1, end).split(",", -1)[0]);
            at = end + 1;
        } else {
            return 1;
        }
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            at++;
        }
        return times;
    }
}
