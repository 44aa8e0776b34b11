package org.victimcare.cases.keyinformation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.cases.casefile.RecordedStep;
import org.victimcare.cases.person.OtherRoles;
import org.victimcare.cases.representative.RepresentativeFinder;
import org.victimcare.cases.victim.VictimView;
import org.victimcare.cases.victim.Victims;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;

/** Gathers the key information about a case. */
@ApplicationScoped
class KeyInformationReader {

    private final CaseFinder cases;
    private final Victims victims;
    private final RepresentativeFinder representatives;
    private final OtherRoles otherRoles;
    private final PlainWords words;
    private final ReviewWindows windows;
    private final Instance<NextUpdates> nextUpdates;
    private final AccessLog accessLog;

    KeyInformationReader(
            CaseFinder cases,
            Victims victims,
            RepresentativeFinder representatives,
            OtherRoles otherRoles,
            PlainWords words,
            ReviewWindows windows,
            Instance<NextUpdates> nextUpdates,
            AccessLog accessLog) {
        this.cases = cases;
        this.victims = victims;
        this.representatives = representatives;
        this.otherRoles = otherRoles;
        this.words = words;
        this.windows = windows;
        this.nextUpdates = nextUpdates;
        this.accessLog = accessLog;
    }

    /** For all victims of a case alike. */
    @Transactional
    KeyInformation read(UUID id, @Nullable String language) {
        var view = cases.readable(id);
        accessLog.record(Operation.CONSULTATION, "read-key-information", id, null);
        var synthetic = victims.of(id).stream().anyMatch(VictimView::synthetic);
        return gather(view, language, null, synthetic);
    }

    /**
     * For one victim, or for somebody who speaks for them and may hear it: in their own language, unless another is asked
     * for. Nothing for one who is on the other side of the case too.
     */
    @Transactional
    KeyInformation read(UUID id, UUID victimId, @Nullable UUID representativeId, @Nullable String language) {
        var victim = victims.readable(id, victimId);
        otherRoles.demandOneSide(id, victimId);
        var own = representativeId == null ? victim.language() : listener(victim, representativeId);
        var spoken = language == null ? own : language;
        accessLog.record(Operation.CONSULTATION, "read-key-information", id, victimId);
        var due = nextUpdates.stream()
                .map(updates -> updates.due(id, victimId))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(null);
        return gather(cases.any(id), spoken, due, victim.synthetic());
    }

    /** The language of somebody who may hear it. */
    private String listener(VictimView victim, UUID representativeId) {
        var listening = representatives.listener(victim, representativeId).representative();
        return listening == null ? victim.language() : listening.language();
    }

    private KeyInformation gather(
            CaseView view, @Nullable String language, @Nullable Instant nextUpdateDue, boolean synthetic) {
        var wording = words.in(language);
        var last = last(view.id());
        return new KeyInformation.Known(view, last, windows.of(view), nextUpdateDue, synthetic).said(words, wording);
    }

    private @Nullable RecordedStep last(UUID id) {
        var steps = cases.history(List.of(id)).getOrDefault(id, List.of());
        return steps.isEmpty() ? null : steps.get(steps.size() - 1);
    }
}
