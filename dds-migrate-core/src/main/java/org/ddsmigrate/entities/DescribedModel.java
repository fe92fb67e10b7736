package org.ddsmigrate.entities;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ddsmigrate.UserProblem;
import org.ddsmigrate.entities.worker.Described;

/**
 * What a provider says of the classes.
 *
 * @param whose what to call the provider's owner in front of people
 */
record DescribedModel(Described described, String whose) {
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");

    /** @throws UserProblem when the provider is too old to be believed */
    EntityModel model() {
        Matcher version = VERSION.matcher(described.providerVersion());
        boolean tooOld = version.matches()
                && Integer.parseInt(version.group(1)) * 1000 + Integer.parseInt(version.group(2)) < 6004;
        if (tooOld) {
            throw new UserProblem(
                    "Hibernate " + described.providerVersion() + " is too old", "Use Hibernate 6.4 or later");
        }
        String provider = "Hibernate " + described.providerVersion().replace(".Final", "") + " (" + whose + ")";
        return EntityModel.of(described, provider);
    }
}
