package org.ddsmigrate.scratch;

import java.util.Locale;
import org.ddsmigrate.UserProblem;

/** What the role may do that owns the databases of an embedded server and runs migrations. */
public enum OwnerRights {
    /** What an owner may do in production, as a rule. */
    ORDINARY("NOSUPERUSER"),
    /** Everything, where migrations need it and run so in production too. */
    SUPERUSER("SUPERUSER");

    private static final String OPTION = "dds.scratchOwner";

    /** What to do about a statement that needs more than the ordinary rights. */
    public static final String REMEDY = "Scratch databases are migrated by their owner, who is no superuser; "
            + "if yours are migrated by one, say -D" + OPTION + "=superuser "
            + "(from Java: EmbeddedOptions.withOwnerRights).";

    private final String attribute;

    OwnerRights(String attribute) {
        this.attribute = attribute;
    }

    /**
     * Reads the value of the option.
     *
     * @throws UserProblem if it is none of the two
     */
    public static OwnerRights parse(String text) {
        for (OwnerRights rights : values()) {
            if (rights.name().toLowerCase(Locale.ROOT).equals(text)) {
                return rights;
            }
        }
        throw new UserProblem(
                "\"" + text + "\" is neither ordinary nor superuser", OPTION, "Write one of the two, or leave it out");
    }

    /** As CREATE ROLE says it. */
    String attribute() {
        return attribute;
    }
}
