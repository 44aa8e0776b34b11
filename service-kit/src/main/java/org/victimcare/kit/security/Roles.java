package org.victimcare.kit.security;

import java.util.Set;

/** The roles there are, as they stand in tokens. */
public final class Roles {

    public static final String VICTIM_CARE_OFFICER = "victim-care-officer";
    public static final String PHONE_LINE_AGENT = "phone-line-agent";
    public static final String INVESTIGATING_OFFICER = "investigating-officer";
    public static final String SUPERVISOR = "supervisor";
    /** A support service. Its token names the agency. */
    public static final String PARTNER = "partner";
    /** Sees figures, never a person. */
    public static final String ANALYST = "analyst";

    public static final String AUDITOR = "auditor";
    /** Runs the suite, and sees no case. */
    public static final String OPERATOR = "operator";

    public static final String SERVICE_CASE = "service-case";
    public static final String SERVICE_NOTIFICATION = "service-notification";
    public static final String SERVICE_REFERRAL = "service-referral";
    public static final String SERVICE_FEEDBACK = "service-feedback";

    /** Roles whose bearers see every unit's cases. Others see those of their own unit, or those assigned to them. */
    static final Set<String> EVERY_UNIT = Set.of(SUPERVISOR, PHONE_LINE_AGENT, AUDITOR);

    private Roles() {}
}
