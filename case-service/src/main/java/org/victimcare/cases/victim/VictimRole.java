package org.victimcare.cases.victim;

/** In what capacity a person receives what a victim is entitled to. */
public enum VictimRole {
    SELF,
    PARENT_GUARDIAN,
    BUSINESS_CONTACT,
    CLOSE_RELATIVE
}
