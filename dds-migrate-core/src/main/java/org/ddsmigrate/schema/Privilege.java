package org.ddsmigrate.schema;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

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

    /** What PostgreSQL grants to PUBLIC when an object is made (PostgreSQL, "Privileges", Summary). */
    public static SortedSet<Privilege> initial(ObjectRef ref) {
        boolean usable = ref.kind() == ObjectKind.SCHEMA && ref.name().value().equals("public");
        return switch (ref.kind()) {
            case ROUTINE, AGGREGATE -> ofPublic("EXECUTE");
            case ENUM, DOMAIN, COMPOSITE, RANGE -> ofPublic("USAGE");
            default -> usable ? ofPublic("USAGE") : new TreeSet<>();
        };
    }

    private static SortedSet<Privilege> ofPublic(String privilege) {
        return new TreeSet<>(Set.of(new Privilege(Optional.empty(), privilege, false)));
    }

    @Override
    public int compareTo(Privilege other) {
        return ORDER.compare(this, other);
    }
}
