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
    private final Session database;
    private final Caller caller;
    private final AccessReason reason;

    CaseFinder(
            CaseRepository cases,
            StepRepository steps,
            Oppositions oppositions,
            StandIns standIns,
            Session database,
            Caller caller,
            AccessReason reason) {
        this.cases = cases;
        this.steps = steps;
        this.oppositions = oppositions;
        this.standIns = standIns;
        this.database = database;
        this.caller = caller;
        this.reason = reason;
    }

    /** A case that the caller may know of: any other is not found. A restricted one wants to be told why. */
    @Transactional
    public CaseView visible(UUID id) {
        if (!isVisible(id)) {
            throw CaseRefusal.notFound(id);
        }
        var view = any(id);
        if (Visibility.isRestricted(view.marking())) {
            reason.demandForRestricted();
        }
        return view;
    }

    /** Whether the caller may know of a case. */
    @Transactional
    public boolean isVisible(UUID id) {
        var found = cases.get(id);
        var covered = Visibility.of(caller).covers(found.view()) || standIns.areAssigned(caller.id(), found.view());
        return covered && !(found.isOpposed() && oppositions.bar(id, caller.id()));
    }

    /** Whether somebody must not work on a case because they work on one that is opposed to it. */
    @Transactional
    public boolean isBarred(UUID id, String staffId) {
        return cases.get(id).isOpposed() && oppositions.bar(id, staffId);
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
