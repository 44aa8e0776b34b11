package org.victimcare.notifications.reply;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.victimcare.contracts.AcknowledgedBy;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.ReplyKind;
import org.victimcare.contracts.ReplyReceived;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.time.Ids;
import org.victimcare.notifications.acknowledgement.Confirming;
import org.victimcare.notifications.reply.Reply.Writer;

/** Remembers what came in, with what follows from it, in one transaction. */
@ApplicationScoped
class ReplyRecords {

    private static final int BATCH = 200;

    private final ReplyRepository repository;
    private final Confirming confirming;
    private final HelpAnswers helpAnswers;
    private final EventLog eventLog;
    private final AccessLog accessLog;
    private final MeterRegistry meters;
    private final ReplyConfig config;
    private final Clock clock;

    ReplyRecords(
            ReplyRepository repository,
            Confirming confirming,
            HelpAnswers helpAnswers,
            EventLog eventLog,
            AccessLog accessLog,
            MeterRegistry meters,
            ReplyConfig config,
            Clock clock) {
        this.repository = repository;
        this.confirming = confirming;
        this.helpAnswers = helpAnswers;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
        this.meters = meters;
        this.config = config;
        this.clock = clock;
    }

    @Transactional
    boolean knows(Incoming incoming) {
        return repository.knows(incoming.provider(), incoming.providerId());
    }

    @Transactional
    void keep(Incoming incoming, Understood understood, Optional<Writer> writer) {
        if (!repository.claim(incoming.provider(), incoming.providerId())) {
            return;
        }
        var reply = new Reply(Ids.next(clock), incoming, understood, writer, clock.instant(), config.kept());
        repository.persist(reply);
        accessLog.record(Operation.COLLECTION, "take-reply", reply.caseId(), reply.victimId());
        understood.code().ifPresent(code -> confirming.byCode(code, by(incoming.channel())));
        reply.received().ifPresent(this::tell);
        if (writer.isEmpty()) {
            Log.warnf("Reply %s is of nobody whom we know: it waits for a person, as %s", reply.id(), reply.kind());
        }
        meters.counter(
                        "victimcare.notifications.replies",
                        "kind",
                        reply.kind().name(),
                        "matched",
                        Boolean.toString(writer.isPresent()))
                .increment();
    }

    /** Takes the words away that were kept long enough; says whether there may be more. */
    @Transactional
    boolean expire() {
        var expired = repository.lockExpired(clock.instant(), BATCH);
        expired.forEach(Reply::expire);
        return expired.size() == BATCH;
    }

    /** The message first, then the event, as where messages end: in another order two of them could wait for each other. */
    private void tell(ReplyReceived received) {
        if (received.kind() == ReplyKind.HELP) {
            helpAnswers.plan(received);
        }
        eventLog.append(received);
    }

    private static AcknowledgedBy by(Channel channel) {
        return channel == Channel.SMS ? AcknowledgedBy.SMS_REPLY : AcknowledgedBy.EMAIL_REPLY;
    }
}
