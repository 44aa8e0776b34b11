package org.victimcare.cases.keyinformation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.victim.VictimView;
import org.victimcare.cases.victim.Victims;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;

/** Gathers the key information about a case. */
@ApplicationScoped
class KeyInformationReader {

    private final CaseFinder cases;
    private final Victims victims;
    private final PlainWords words;
    private final AccessLog accessLog;

    KeyInformationReader(CaseFinder cases, Victims victims, PlainWords words, AccessLog accessLog) {
        this.cases = cases;
        this.victims = victims;
        this.words = words;
        this.accessLog = accessLog;
    }

    @Transactional
    KeyInformation read(UUID id) {
        var view = cases.visible(id);
        accessLog.record(Operation.CONSULTATION, "read-key-information", id, null);
        var steps = cases.history(List.of(id)).getOrDefault(id, List.of());
        var synthetic = victims.of(id).stream().anyMatch(VictimView::synthetic);
        return KeyInformation.of(view, words, steps.isEmpty() ? null : steps.get(steps.size() - 1), synthetic);
    }
}
