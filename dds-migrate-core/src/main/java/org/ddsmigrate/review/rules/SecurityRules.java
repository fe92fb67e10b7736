package org.ddsmigrate.review.rules;

import java.util.List;
import org.ddsmigrate.review.Rule;

/** What changes who may see and do what. */
final class SecurityRules {
    private SecurityRules() {}

    static List<Rule> all() {
        return List.of(
                new GrantToPublic(),
                new GrantAll(),
                new GrantOption(),
                new PasswordInSql(),
                new PowerfulRole(),
                new OwnerChanged(),
                new LosesGrants(),
                new EnableRowSecurity(),
                new DisableRowSecurity(),
                new RowSecurityWithoutPolicy(),
                new PolicyWidens(),
                new PolicyChanged(),
                new DefinerSearchPath(),
                new TriggerDisabled());
    }
}
