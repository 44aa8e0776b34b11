package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/** A fact about a case that one service tells the others. Carries identifiers and codes, never personal data. */
public sealed interface DomainEvent
        permits CaseEvent, NotificationEvent, ReferralEvent, FeedbackEvent, AccessLogDaySealed {

    /** The case that the fact is about. Events of one case and topic are delivered in the order they happened. */
    UUID caseId();

    /** When the fact was recorded. */
    Instant occurredAt();

    /** Where the fact is published. */
    Topic topic();
}
