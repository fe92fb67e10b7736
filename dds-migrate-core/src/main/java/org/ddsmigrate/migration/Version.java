package org.ddsmigrate.migration;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The version of a migration, ordered exactly as Flyway orders it: {@code 1}, {@code 01} and {@code 1.0} are equal, and
 * {@code 1.10} is newer than {@code 1.9}. The text keeps the spelling that the file has.
 */
public final class Version implements Comparable<Version> {
    private static final Pattern SHAPE = Pattern.compile("[0-9]+([._][0-9]+)*");
    private static final Pattern SEPARATOR = Pattern.compile("[._]");

    private final String text;
    private final List<BigInteger> parts;

    private Version(String text) {
        this.text = text;
        this.parts = parts(text);
    }

    /** The version that is spelled so. */
    public static Version of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a version: " + text));
    }

    /** The version that is spelled so, or nothing when Flyway would not take it for one. */
    public static Optional<Version> parse(String text) {
        return SHAPE.matcher(text).matches() ? Optional.of(new Version(text)) : Optional.empty();
    }

    /** As it is spelled in the file's name. */
    public String text() {
        return text;
    }

    /** As Flyway prints it and stores it in its history: with points. */
    public String display() {
        return text.replace('_', '.');
    }

    public boolean isNewerThan(Version other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Version other) {
        for (int i = 0; i < Math.max(parts.size(), other.parts.size()); i++) {
            int order = part(i).compareTo(other.part(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Version version && parts.equals(version.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    @Override
    public String toString() {
        return display();
    }

    private BigInteger part(int index) {
        return index < parts.size() ? parts.get(index) : BigInteger.ZERO;
    }

    private static List<BigInteger> parts(String text) {
        List<BigInteger> parts = new ArrayList<>();
        for (String part : SEPARATOR.split(text, -1)) {
            parts.add(new BigInteger(part));
        }
        while (parts.size() > 1 && parts.get(parts.size() - 1).signum() == 0) {
            parts.remove(parts.size() - 1);
        }
        return List.copyOf(parts);
    }
}
