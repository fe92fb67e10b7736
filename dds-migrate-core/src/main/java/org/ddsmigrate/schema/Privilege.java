package org.ddsmigrate.schema;

import java.util.Comparator;
import java.util.Optional;

/**
 * One privilege that a role other than the owner has on an object.
 *
 * @param grantee the role; empty means PUBLIC
 * @param privilege {@code SELECT}, {@code EXECUTE} …
 * @param grantable whether it was given WITH GRANT OPTION
 */
public record Privilege(Optional<Identifier> grantee, String privilege, boolean grantable)
        implements Comparable<Privilege> {
    private static final Comparator<Privilege> ORDER = Comparator.comparing(
                    (Privilege p) -> p.grantee().map(Identifier::value).orElse(""))
            .thenComparing(Privilege::privilege)
            .thenComparing(Privilege::grantable);

    @Override
    public int compareTo(Privilege other) {
        return ORDER.compare(this, other);
    }
}
