package org.ddsmigrate.report;

/**
 * A change on one line: {@code ~ column invites.role varchar(20) → varchar(40)}.
 *
 * @param sign {@code +} for what comes, {@code -} for what goes, {@code ~} for what changes
 * @param kind of the object
 * @param text the object's name and what happens to it
 * @param origin the class, or class and field, where known; else empty
 */
public record ChangeLine(String sign, String kind, String text, String origin) {
    @Override
    public String toString() {
        String line = sign + " " + kind + "  " + text;
        return origin.isEmpty() ? line : line + "  (" + origin + ")";
    }
}
