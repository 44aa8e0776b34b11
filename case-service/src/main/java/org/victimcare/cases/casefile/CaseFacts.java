package org.victimcare.cases.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.contracts.OutcomeCode;

/**
 * What just became true of a case. It is fired in the transaction that made it true, before it is announced: who observes
 * it can add what follows from it, and both are announced together.
 */
public final class CaseFacts {

    private final UUID caseId;
    private final boolean dayKnown;
    private final @Nullable OutcomeCode outcome;
    private final List<CaseEvent> facts;
    private final List<CaseEvent> consequences = new ArrayList<>();

    /**
     * @param dayKnown whether the day of it is known, and not its month alone
     * @param outcome the outcome that was given with it
     */
    public CaseFacts(UUID caseId, boolean dayKnown, @Nullable OutcomeCode outcome, List<? extends CaseEvent> facts) {
        this.caseId = caseId;
        this.dayKnown = dayKnown;
        this.outcome = outcome;
        this.facts = List.copyOf(facts);
    }

    public UUID caseId() {
        return caseId;
    }

    public boolean dayKnown() {
        return dayKnown;
    }

    public @Nullable OutcomeCode outcome() {
        return outcome;
    }

    public List<CaseEvent> facts() {
        return facts;
    }

    /** Adds what follows from the facts. */
    public void add(List<? extends CaseEvent> following) {
        consequences.addAll(following);
    }

    Stream<CaseEvent> all() {
        return Stream.concat(facts.stream(), consequences.stream());
    }
}
