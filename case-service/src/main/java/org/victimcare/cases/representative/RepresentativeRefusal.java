package org.victimcare.cases.representative;

import java.util.UUID;
import org.victimcare.contracts.RepresentativeRole;
import org.victimcare.kit.web.Refusal;

/** Every "no" that concerns those who speak for a victim. */
final class RepresentativeRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private RepresentativeRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static RepresentativeRefusal notFound(UUID id) {
        return new RepresentativeRefusal(
                Kind.NOT_FOUND, "representative-not-found", "Nobody with the id " + id + " speaks for this victim.");
    }

    static RepresentativeRefusal ended() {
        return new RepresentativeRefusal(
                Kind.CONFLICT, "representative-ended", "The person does not speak for the victim any more.");
    }

    static RepresentativeRefusal excluded() {
        return new RepresentativeRefusal(
                Kind.CONFLICT, "representative-excluded", "The person must not speak for the victim.");
    }

    static RepresentativeRefusal outOfScope() {
        return new RepresentativeRefusal(
                Kind.FORBIDDEN,
                "representative-out-of-scope",
                "The person may not receive information about the case at present.");
    }

    static RepresentativeRefusal nobody() {
        return new RepresentativeRefusal(
                Kind.CONFLICT,
                "representative-needed",
                "The victim is reached through somebody who speaks for them, and nobody may at present.");
    }

    static RepresentativeRefusal selfIsTheVictim() {
        return new RepresentativeRefusal(
                Kind.INVALID, "self-is-the-victim", "SELF is the victim: nobody is appointed as that.");
    }

    static RepresentativeRefusal basisDoesNotFit(RepresentativeRole role) {
        return new RepresentativeRefusal(
                Kind.INVALID, "basis-does-not-fit", "On that ground nobody speaks for a victim as " + role + ".");
    }

    static RepresentativeRefusal roleIsKept() {
        return new RepresentativeRefusal(
                Kind.CONFLICT,
                "role-is-kept",
                "In another role it is another authority: end this one and appoint anew.");
    }

    static RepresentativeRefusal withoutScope() {
        return new RepresentativeRefusal(
                Kind.INVALID, "scope-empty", "Say at least one thing that the person may do for the victim.");
    }

    static RepresentativeRefusal datesContradict() {
        return new RepresentativeRefusal(
                Kind.INVALID, "representative-dates", "That ends before it begins, or before now.");
    }

    static RepresentativeRefusal datesImplausible() {
        return new RepresentativeRefusal(
                Kind.INVALID, "date-implausible", "That is more than a hundred years away. Check the date.");
    }

    static RepresentativeRefusal suspected() {
        return new RepresentativeRefusal(
                Kind.CONFLICT, "suspect-cannot-represent", "Who is under suspicion does not speak for a victim.");
    }

    static RepresentativeRefusal victimGrownUp() {
        return new RepresentativeRefusal(
                Kind.CONFLICT,
                "victim-grown-up",
                "A parent or guardian speaks for a victim under 18, or of unknown age, only.");
    }

    static RepresentativeRefusal victimHasNotAgreed() {
        return new RepresentativeRefusal(
                Kind.CONFLICT,
                "young-person-has-not-agreed",
                "At 16 and 17 a parent is contacted only when the young person agrees.");
    }

    static RepresentativeRefusal noBusiness() {
        return new RepresentativeRefusal(
                Kind.CONFLICT, "victim-is-no-business", "Only a business has a business contact.");
    }

    static RepresentativeRefusal nobodyDied() {
        return new RepresentativeRefusal(
                Kind.CONFLICT, "victim-not-bereaved", "A close relative speaks where the crime caused a death.");
    }

    static RepresentativeRefusal authorityContradicts() {
        return new RepresentativeRefusal(
                Kind.CONFLICT,
                "authority-contradicts",
                "Somebody else decides for the victim at the same time. End that, or leave deciding out.");
    }
}
