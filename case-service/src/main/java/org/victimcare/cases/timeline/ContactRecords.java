package org.victimcare.cases.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.NotificationAcknowledged;
import org.victimcare.contracts.NotificationBlocked;
import org.victimcare.contracts.NotificationDelivered;
import org.victimcare.contracts.NotificationFailed;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.contracts.NotificationUnacknowledged;
import org.victimcare.contracts.ReplyReceived;

/** Remembers what became of messages to victims, in the transaction of the event that tells of it. */
@ApplicationScoped
public class ContactRecords {

    private final Session database;

    ContactRecords(Session database) {
        this.database = database;
    }

    /** Says for which event the message was owed: for one that was sent again, that of the first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID sent(long sequence, NotificationSent event) {
        var cause = cause(event.caseId(), event.causeId(), event.resendOf());
        database.persist(new ContactRecord(
                new ContactRecord.Key(event.caseId(), sequence),
                event.victimId(),
                event.notificationId(),
                MessageResult.SENT,
                event.template(),
                event.channel(),
                null,
                event.discreet(),
                event.occurredAt(),
                cause));
        return cause;
    }

    /** Says for which event the message was owed, as when it was sent. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID delivered(long sequence, NotificationDelivered event) {
        var cause = cause(event.caseId(), event.causeId(), event.resendOf());
        database.persist(new ContactRecord(
                new ContactRecord.Key(event.caseId(), sequence),
                event.victimId(),
                event.notificationId(),
                MessageResult.DELIVERED,
                event.template(),
                event.channel(),
                null,
                event.discreet(),
                event.deliveredAt(),
                cause));
        return cause;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void blocked(long sequence, NotificationBlocked event) {
        database.persist(new ContactRecord(
                new ContactRecord.Key(event.caseId(), sequence),
                event.victimId(),
                event.notificationId(),
                MessageResult.BLOCKED,
                event.template(),
                null,
                event.reason().name(),
                null,
                event.occurredAt(),
                event.causeId()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void failed(long sequence, NotificationFailed event) {
        database.persist(new ContactRecord(
                new ContactRecord.Key(event.caseId(), sequence),
                event.victimId(),
                event.notificationId(),
                MessageResult.FAILED,
                event.template(),
                null,
                event.reason().name(),
                null,
                event.occurredAt(),
                event.causeId()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void acknowledged(long sequence, NotificationAcknowledged event) {
        database.persist(new ContactRecord(
                new ContactRecord.Key(event.caseId(), sequence),
                event.victimId(),
                event.notificationId(),
                MessageResult.ACKNOWLEDGED,
                event.template(),
                null,
                event.by().name(),
                event.discreet(),
                event.occurredAt(),
                event.causeId()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void unacknowledged(long sequence, NotificationUnacknowledged event) {
        database.persist(new ContactRecord(
                new ContactRecord.Key(event.caseId(), sequence),
                event.victimId(),
                event.notificationId(),
                MessageResult.UNACKNOWLEDGED,
                event.template(),
                null,
                event.reason().name(),
                null,
                event.occurredAt(),
                event.causeId()));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void replied(long sequence, ReplyReceived event) {
        database.persist(new ContactRecord(
                new ContactRecord.Key(event.caseId(), sequence),
                event.victimId(),
                event.replyId(),
                MessageResult.REPLIED,
                "REPLY",
                event.channel(),
                event.kind().name(),
                null,
                event.occurredAt(),
                event.replyId()));
    }

    private UUID cause(UUID caseId, UUID causeId, @Nullable UUID first) {
        return first == null
                ? causeId
                : database.createNativeQuery("""
                    select cause_id from contact_record
                    where case_id = ?1 and notification_id = ?2 and cause_id is not null limit 1\
                    """, UUID.class)
                        .setParameter(1, caseId)
                        .setParameter(2, first)
                        .getResultStream()
                        .findFirst()
                        .orElse(causeId);
    }
}
