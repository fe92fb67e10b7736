package org.ddsmigrate.command;

/** Reads names as they were written with quotes where they need them. */
final class NameScanner {
    private final String text;
    private int position;

    NameScanner(String text) {
        this.text = text;
    }

    String upTo(int end) {
        String part = text.substring(position, end);
        position = end;
        return part;
    }

    /** What is still to be read, from the next character that is no blank. */
    String rest() {
        blanks();
        return text.substring(position);
    }

    /** So many of the next characters. */
    String word(int length) {
        blanks();
        return upTo(position + length);
    }

    boolean skips(char c) {
        blanks();
        boolean there = position < text.length() && text.charAt(position) == c;
        if (there) {
            position++;
        }
        return there;
    }

    String name() {
        blanks();
        if (position < text.length() && text.charAt(position) == '"') {
            return quoted();
        }
        int start = position;
        while (position < text.length() && ".,:; ".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        if (start == position) {
            throw new IllegalArgumentException(text);
        }
        return text.substring(start, position);
    }

    private String quoted() {
        StringBuilder name = new StringBuilder();
        position++;
        while (true) {
            char c = text.charAt(position++);
            if (c != '"') {
                name.append(c);
            } else if (position < text.length() && text.charAt(position) == '"') {
                name.append('"');
                position++;
            } else {
                return name.toString();
            }
        }
    }

    private void blanks() {
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
    }
}
