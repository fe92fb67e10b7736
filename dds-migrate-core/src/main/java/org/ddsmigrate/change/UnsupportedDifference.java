package org.ddsmigrate.change;

import org.ddsmigrate.schema.ObjectRef;

/**
 * A difference that no change can remove without losing something or breaking something, so that a person has to: it
 * names the object, the attribute and both values.
 */
public record UnsupportedDifference(ObjectRef subject, String attribute, String from, String to, String remedy) {
    @Override
    public String toString() {
        return "%s of %s: %s → %s. %s".formatted(attribute, subject, from, to, remedy);
    }
}
