package org.victimcare.cases.casefile;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.kit.security.AccessReason;
import org.victimcare.kit.security.Caller;

/** Reads cases: those that the caller may see, or any for the service's own work. */
@ApplicationScoped
public class CaseFinder {

    private final CaseRepository cases;
    private final StepRepository steps;
    private final Oppositions oppositions;
    private final StandIns standIns;
    private final Exclusions exclusions;
    private final OpenGlass glass;
    private final Session database;
    private final Caller caller;
    private final AccessReason reason;

    CaseFinder(
            CaseRepository cases,
            StepRepository steps,
            Oppositions oppositions,
            StandIns standIns,
            Exclusions exclusions,
            OpenGlass glass,
            Session database,
            Caller caller,
            AccessReason reason) {
        this.cases = cases;
        this.steps = steps;
        this.oppositions = oppositions;
        this.standIns = standIns;
        this.exclusions = exclusions;
        this.glass = glass;
        this.database = database;
        this.caller = caller;
        this.reason = reason;
    }

    /**
     * A case that the caller works with: any other is not found. A restricted one wants to be told why. It is what every
     * change and whatever reaches beyond the one case asks for, so that broken glass opens nothing by mistake.
     */
    @Transactional
    public CaseView visible(UUID id) {
        var found = cases.get(id);
        if (sight(found) != Sight.OWN) {
            throw throughGlass(found).isPresent() ? CaseRefusal.glassIsForReading() : CaseRefusal.notFound(id);
        }
        if (Visibility.isRestricted(found.closeness().marking())) {
            reason.demandForRestricted();
        }
        return found.view();
    }

    /** A case that the caller may read: also by broken glass, and then each reading carries its reason. */
    @Transactional
    public CaseView readable(UUID id) {
        var found = cases.get(id);
        if (sight(found) == Sight.OWN) {
            return visible(id);
        }
        reason.is(throughGlass(found).orElseThrow(() -> CaseRefusal.notFound(id)));
        return found.view();
    }

    /** Whether the caller works with a case, and so may know of it wherever it is mentioned. */
    @Transactional
    public boolean isVisible(UUID id) {
        return sight(id) == Sight.OWN;
    }

    /** How the caller may know of a case, broken glass aside. */
    @Transactional
    public Sight sight(UUID id) {
        return sight(cases.get(id));
    }

    /** Whether the caller must never see a case, whatever would let them. */
    @Transactional
    public boolean isBarred(UUID id) {
        return isBarred(id, caller.id());
    }

    /** Refuses whoever must never see a case. */
    @Transactional
    public void demandUnbarred(UUID id) {
        if (isBarred(id)) {
            throw CaseRefusal.notFound(id);
        }
    }

    /** Whether somebody must never see a case: they work on one that is opposed to it, or are kept out by name. */
    @Transactional
    public boolean isBarred(UUID id, String staffId) {
        return isBarred(cases.get(id), staffId);
    }

    private boolean isBarred(VictimCase found, String staffId) {
        return (found.closeness().isOpposed() && oppositions.bar(found.id(), staffId))
                || (found.closeness().excludes() && exclusions.bar(found.id(), staffId));
    }

    private Sight sight(VictimCase found) {
        if (isBarred(found, caller.id())) {
            return Sight.NEVER;
        }
        if (Visibility.of(caller).covers(found.view()) || standIns.areAssigned(caller.id(), found.view())) {
            return Sight.OWN;
        }
        return Visibility.isSealed(found.closeness().marking()) ? Sight.NEVER : Sight.CLOSED;
    }

    private Optional<String> throughGlass(VictimCase found) {
        return sight(found) == Sight.CLOSED ? glass.reason(found.id(), caller.id()) : Optional.empty();
    }

    /** Any case, for work that nobody in particular asked for. */
    @Transactional
    public CaseView any(UUID id) {
        return cases.get(id).view();
    }

    /** Any cases, in no order. */
    @Transactional
    public List<CaseView> all(Collection<UUID> ids) {
        return cases.list("id in ?1", ids).stream().map(VictimCase::view).toList();
    }

    /** The case with exactly this reference, however it is typed. */
    @Transactional
    public Optional<UUID> find(Reference reference) {
        return Optional.ofNullable(find(List.of(reference)).get(reference.normalised()));
    }

    /** The cases that there are with references of one scheme, by normalised reference. */
    @Transactional
    public Map<String, UUID> find(List<Reference> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return database
                .createNativeQuery("""
                        select id, reference_normalised as normalised from victim_case
                        where reference_normalised = any(cast(?1 as text[])) and reference_scheme = ?2""", Found.class)
                .setParameter(1, references.stream().map(Reference::normalised).toArray(String[]::new))
                .setParameter(2, references.get(0).scheme())
                .getResultList()
                .stream()
                .collect(toMap(Found::normalised, Found::id));
    }

    /** Which steps are on record for each of the cases, in the order they were recorded. */
    @Transactional
    public Map<UUID, List<RecordedStep>> history(Collection<UUID> caseIds) {
        return steps.of(caseIds).stream().collect(groupingBy(CaseStep::caseId, mapping(CaseStep::recorded, toList())));
    }

    /** The row of a case under its normalised reference. */
    record Found(UUID id, String normalised) {}
}
