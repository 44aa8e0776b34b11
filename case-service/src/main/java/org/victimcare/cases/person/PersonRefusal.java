package org.victimcare.cases.person;

import java.util.UUID;
import org.victimcare.kit.web.Refusal;

/** Every "no" that concerns one person in several cases or roles. */
final class PersonRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private PersonRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static PersonRefusal notFound(UUID id) {
        return new PersonRefusal(Kind.NOT_FOUND, "person-not-found", "There is no person " + id + ".");
    }

    static PersonRefusal notLinked() {
        return new PersonRefusal(
                Kind.NOT_FOUND, "victim-not-linked", "Nobody said that the victim is one person with another.");
    }

    static PersonRefusal sameVictim() {
        return new PersonRefusal(Kind.INVALID, "same-victim", "A victim is linked with a victim of another case only.");
    }

    static PersonRefusal linkedAlready() {
        return new PersonRefusal(Kind.CONFLICT, "linked-already", "The two are known as one person already.");
    }

    static PersonRefusal otherPerson() {
        return new PersonRefusal(
                Kind.CONFLICT,
                "already-another-person",
                "Each of the two is known as a person already, and not as the same. Unlink one first.");
    }

    static PersonRefusal caseTwice() {
        return new PersonRefusal(
                Kind.CONFLICT, "person-in-case-already", "The person is another victim of one of these cases already.");
    }

    static PersonRefusal isSuspect() {
        return new PersonRefusal(
                Kind.CONFLICT,
                "person-is-suspect",
                "The person is a suspect in one of these cases: the two roles are never merged.");
    }

    static PersonRefusal linkedToThatCase() {
        return new PersonRefusal(
                Kind.CONFLICT,
                "person-is-victim",
                "The person is linked as a victim of that case: unlink them first, the two roles are never merged.");
    }

    static PersonRefusal suspectRoleNotFound(UUID id) {
        return new PersonRefusal(
                Kind.NOT_FOUND, "suspect-role-not-found", "There is no suspect role " + id + " of this victim.");
    }

    static PersonRefusal suspectRoleKnown() {
        return new PersonRefusal(Kind.CONFLICT, "suspect-role-known", "That is on record already.");
    }

    static PersonRefusal suspectRoleWithdrawn() {
        return new PersonRefusal(Kind.CONFLICT, "suspect-role-withdrawn", "That was withdrawn already.");
    }

    static PersonRefusal victimIsSuspect() {
        return new PersonRefusal(
                Kind.CONFLICT,
                "victim-is-suspect",
                "The victim is on the other side of this case too: a person decides what they are told.");
    }
}
