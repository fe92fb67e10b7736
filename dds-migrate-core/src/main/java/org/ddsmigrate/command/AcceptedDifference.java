package org.ddsmigrate.command;

import org.ddsmigrate.UserProblem;
import org.ddsmigrate.schema.ObjectRef;

/**
 * A difference between the model and the history that somebody decided to live with: the history's form stays.
 *
 * @param object its name as in {@code -Ddrop}: {@code orders.note}, {@code sales.orders.note}
 * @param reason why, for whoever reads the POM later
 */
public record AcceptedDifference(String object, String reason) {
    /** Reads {@code orders.note: why}; a difference without a reason is not accepted. */
    public static AcceptedDifference parse(String text) {
        int colon = text.indexOf(':');
        if (colon <= 0 || text.substring(colon + 1).isBlank()) {
            throw new UserProblem(
                    "\"" + text.strip() + "\" names no reason",
                    "<acceptedDifferences>",
                    "Write it as orders.note: why it may stay so");
        }
        return new AcceptedDifference(
                text.substring(0, colon).strip(), text.substring(colon + 1).strip());
    }

    boolean isAbout(ObjectRef ref, String defaultSchema) {
        return new Answer(Answer.Kind.DROP, object, "").isAbout(ref, defaultSchema);
    }

    @Override
    public String toString() {
        return object + ": " + reason;
    }
}
