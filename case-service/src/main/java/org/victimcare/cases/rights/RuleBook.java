package org.victimcare.cases.rights;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.victimcare.cases.calendar.WorkCalendar;

/** The rules in force at any time. A policy's rule stands in place of the rule of its base that has the same name. */
@ApplicationScoped
public class RuleBook {

    private final List<RulePack> packs;

    /** Those of policies first. */
    private final List<Rule> rules;

    private final Map<Trigger, List<Rule>> byTrigger;
    private final Map<String, List<Rule>> byId;

    @Inject
    RuleBook(RightsConfig config) {
        this(PackFiles.of(config.packs()));
    }

    RuleBook(List<PackFile> files) {
        packs = RulePacks.of(files);
        rules = packs.stream()
                .sorted(Comparator.comparing(RulePack::kind).reversed())
                .flatMap(pack -> pack.rules().stream())
                .toList();
        byTrigger = rules.stream().collect(groupingBy(Rule::trigger));
        byId = rules.stream().collect(groupingBy(Rule::id));
    }

    /** Reads the packs before anything is asked: a broken one keeps the service from starting. */
    void start(@Observes StartupEvent event) {}

    /** The rules that an event brings into play; whether their conditions hold is for who asks. */
    public List<Rule> rules(Trigger trigger, Instant at) {
        return List.copyOf(inForce(byTrigger.getOrDefault(trigger, List.of()), day(at)));
    }

    /** The rule of this name. */
    public Optional<Rule> find(String ruleId, Instant at) {
        return inForce(byId.getOrDefault(ruleId, List.of()), day(at)).stream().findFirst();
    }

    /** Every pack that was read: the codes, then the policies. */
    List<RulePack> packs() {
        return packs;
    }

    /** All rules in force on a day, by right and name. */
    Stream<Rule> on(LocalDate day) {
        return inForce(rules, day).stream()
                .sorted(Comparator.comparingInt(Rule::right).thenComparing(Rule::id));
    }

    private static Collection<Rule> inForce(List<Rule> rules, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.isInForce(day))
                .collect(toMap(Rule::id, rule -> rule, (policy, base) -> policy, LinkedHashMap::new))
                .values();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.LONDON);
    }
}
