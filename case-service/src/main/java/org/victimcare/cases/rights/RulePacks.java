package org.victimcare.cases.rights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Brings packs together: which replaces which, which policy stands on which code, and that none contradicts another. */
final class RulePacks {

    private final Map<String, RulePack> packs = new LinkedHashMap<>();
    private final Map<String, PackReading> readings = new LinkedHashMap<>();

    private RulePacks() {}

    /** The packs of the files: the codes, then the policies. */
    static List<RulePack> of(List<PackFile> files) {
        var all = new RulePacks();
        var readings = files.stream().map(PackReading::new).toList();
        of(readings, RulePack.Kind.CODE).forEach(reading -> all.add(reading, reading.pack(null)));
        all.replace();
        of(readings, RulePack.Kind.POLICY).forEach(all::addPolicy);
        all.demandOneRuleAtATime(RulePack.Kind.CODE);
        all.demandOneRuleAtATime(RulePack.Kind.POLICY);
        return List.copyOf(all.packs.values());
    }

    private static List<PackReading> of(List<PackReading> readings, RulePack.Kind kind) {
        return readings.stream().filter(reading -> reading.kind() == kind).toList();
    }

    private void add(PackReading reading, RulePack pack) {
        if (packs.containsKey(pack.code())) {
            throw reading.broken("there is another pack " + pack.code());
        }
        packs.put(pack.code(), pack);
        readings.put(pack.code(), reading);
    }

    private void addPolicy(PackReading reading) {
        var base = packs.get(reading.base());
        if (base == null || base.kind() != RulePack.Kind.CODE) {
            throw reading.broken("there is no code " + reading.base() + " that it could stand on");
        }
        var policy = reading.pack(base);
        if (!policy.period().overlaps(base.period())) {
            throw reading.broken("its base " + base.code() + " is not in force on any of its days");
        }
        policy.rules().forEach(rule -> demandNoStranger(rule, base, reading));
        add(reading, policy.until(base.effectiveTo()));
    }

    /** A rule that a policy adds has a name of its own. */
    private void demandNoStranger(Rule rule, RulePack base, PackReading reading) {
        packs.values().stream()
                .filter(pack ->
                        pack.kind() == RulePack.Kind.CODE && !pack.code().equals(base.code()))
                .filter(pack -> base.rulesOf(rule.id()).isEmpty()
                        && !pack.rulesOf(rule.id()).isEmpty())
                .findFirst()
                .ifPresent(pack -> {
                    throw reading.broken("rule " + rule.id() + ": it belongs to " + pack.code() + ", not to its base");
                });
    }

    private void replace() {
        readings.forEach((code, reading) -> reading.replaces().ifPresent(old -> {
            var before = packs.get(old);
            var from = Objects.requireNonNull(packs.get(code)).effectiveFrom();
            if (before == null || !before.effectiveFrom().isBefore(from)) {
                throw reading.broken("there is no earlier code " + old + " that it could replace");
            }
            packs.put(old, before.until(from.minusDays(1)));
        }));
    }

    private void demandOneRuleAtATime(RulePack.Kind kind) {
        var seen = new LinkedHashMap<String, List<Rule>>();
        packs.values().stream()
                .filter(pack -> pack.kind() == kind)
                .flatMap(pack -> pack.rules().stream())
                .forEach(rule -> {
                    var others = seen.computeIfAbsent(rule.id(), id -> new ArrayList<>());
                    others.stream()
                            .filter(other -> other.period().overlaps(rule.period()))
                            .findFirst()
                            .ifPresent(other -> {
                                throw twice(rule, other);
                            });
                    others.add(rule);
                });
    }

    private BrokenPack twice(Rule rule, Rule other) {
        var sentence = rule.pack().equals(other.pack())
                ? "it stands there twice for the same days"
                : other.pack() + " has it for some of the same days";
        return Objects.requireNonNull(readings.get(rule.pack())).broken("rule " + rule.id() + ": " + sentence);
    }
}
