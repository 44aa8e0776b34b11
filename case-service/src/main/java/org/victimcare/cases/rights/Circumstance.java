package org.victimcare.cases.rights;

/** Something that a rule asks for and that no event tells: a person has to know it. */
public enum Circumstance {
    /** The sentence is twelve months or more in prison, or a hospital order. */
    LONG_SENTENCE_OR_HOSPITAL_ORDER,
    /** The victim opted in to the Victim Contact Scheme. */
    IN_VICTIM_CONTACT_SCHEME,
    /** The Court of Appeal hears the appeal, and not the Crown Court. */
    APPEAL_IN_COURT_OF_APPEAL;

    /** Whether it is so for every victim of a case, or for one of them. */
    public boolean isOfTheCase() {
        return this != IN_VICTIM_CONTACT_SCHEME;
    }
}
