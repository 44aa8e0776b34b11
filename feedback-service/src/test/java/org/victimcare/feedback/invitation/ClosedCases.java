package org.victimcare.feedback.invitation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.CaseClosed;
import org.victimcare.contracts.CaseOpened;
import org.victimcare.contracts.CaseReopened;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.ContactPlanChanged;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.DomainEvent;
import org.victimcare.contracts.EventTypes;
import org.victimcare.contracts.Marking;
import org.victimcare.contracts.OutcomeCode;
import org.victimcare.contracts.RiskLevel;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.contracts.VictimAssessed;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.time.Ids;

/** What tests of this service begin with: cases that went all the way to their end. */
@ApplicationScoped
public class ClosedCases {

    private static final Duration LONG_AGO = Duration.ofDays(30);

    private final CaseEventsConsumer consumer;
    private final InvitationRepository invitations;
    private final Links links;
    private final Clock clock;

    ClosedCases(CaseEventsConsumer consumer, InvitationRepository invitations, Links links, Clock clock) {
        this.consumer = consumer;
        this.invitations = invitations;
        this.links = links;
        this.clock = clock;
    }

    /** A case of a kind that victims are asked about, and its one victim, an adult. */
    public record Story(UUID caseId, UUID victimId, CrimeCategory category, String borough, String unit) {

        public static Story of(CrimeCategory category) {
            return new Story(UUID.randomUUID(), UUID.randomUUID(), category, "Camden", "CN");
        }

        public static Story in(String borough, String unit) {
            return new Story(UUID.randomUUID(), UUID.randomUUID(), CrimeCategory.BURGLARY, borough, unit);
        }
    }

    public Story burglary() {
        return Story.of(CrimeCategory.BURGLARY);
    }

    /** Everything up to the closing. */
    public List<DomainEvent> upToClosing(Story story, Instant reportedAt, AgeBand age) {
        var now = clock.instant();
        return List.of(
                new CaseOpened(
                        story.caseId(),
                        story.category(),
                        story.borough(),
                        story.unit(),
                        Marking.NORMAL,
                        reportedAt,
                        now),
                new VictimAdded(story.caseId(), story.victimId(), now),
                new VictimAssessed(story.caseId(), story.victimId(), age, RiskLevel.STANDARD, false, null, now));
    }

    public DomainEvent closing(Story story) {
        return new CaseClosed(
                story.caseId(),
                OutcomeCode.NO_SUSPECT_IDENTIFIED,
                CaseStatus.CLOSED_NO_SUSPECT,
                UUID.randomUUID(),
                clock.instant());
    }

    public DomainEvent reopening(Story story) {
        return new CaseReopened(story.caseId(), CaseStatus.REOPENED, clock.instant());
    }

    public DomainEvent doNotContact(Story story) {
        return new ContactPlanChanged(story.caseId(), story.victimId(), true, clock.instant());
    }

    /** Opened long ago and closed now. */
    public void closed(Story story) {
        hear(upToClosing(story, clock.instant().minus(LONG_AGO), AgeBand.AGE_18_TO_59));
        hear(List.of(closing(story)));
    }

    /** Applies events as the inbox does. */
    public void hear(List<? extends DomainEvent> events) {
        QuarkusTransaction.requiringNew().run(() -> events.forEach(event -> consumer.handle(envelope(event, 1))));
    }

    public Envelope envelope(DomainEvent event, long sequence) {
        var id = Ids.next(clock);
        return new Envelope(
                id, EventTypes.nameOf(event.getClass()), sequence, event.occurredAt(), null, id, null, event);
    }

    /** The id of the invitation that a story led to, if only to be excluded. */
    public UUID invitationOf(Story story) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        invitations.find("caseId", story.caseId()).firstResult().id());
    }

    /** A case that was closed, and the token of the link that its victim got. */
    public String tokenOf(Story story) {
        closed(story);
        var link = links.factsOf(invitationOf(story)).link();
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
