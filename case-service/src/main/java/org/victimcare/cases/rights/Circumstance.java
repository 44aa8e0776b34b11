package org.victimcare.cases.rights;

/** Something that a rule asks for and that no event tells: a person has to know it. */
public enum Circumstance {
    /** The sentence is twelve months or more in prison, or a hospital order. */
    LONG_SENTENCE_OR_HOSPITAL_ORDER,
    /** The victim opted in to the Victim Contact Scheme. */
    IN_VICTIM_CONTACT_SCHEME
}
