package org.victimcare.cases.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hibernate.Session;
import org.victimcare.contracts.NotificationBlocked;
import org.victimcare.contracts.NotificationFailed;
import org.victimcare.contracts.NotificationSent;

/** Remembers what became of messages to victims, in the transaction of the event that tells of it. */
@ApplicationScoped
public class ContactRecords {

    private final Session database;

    ContactRecords(Session database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void sent(long sequence, NotificationSent event) {
        database.persist(new ContactRecord(
                new ContactRecord.Key(event.caseId(), sequence),
                event.victimId(),
                event.notificationId(),
                MessageResult.SENT,
                event.template(),
                event.channel(),
                null,
                event.occurredAt()));
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
                event.occurredAt()));
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
                event.occurredAt()));
    }
}
