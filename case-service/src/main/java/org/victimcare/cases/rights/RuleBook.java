package org.victimcare.cases.rights;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rules in force at any time. */
@ApplicationScoped
public class RuleBook {

    /** The rules that an event brings into play. */
    public List<Rule> rules(Trigger trigger, Instant at) {
        return List.of();
    }

    /** The rule of this name. */
    public Optional<Rule> find(String ruleId, Instant at) {
        return Optional.empty();
    }

    /** Every pack that was read. */
    public List<RulePack> packs() {
        return List.of();
    }
}
