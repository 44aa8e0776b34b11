package org.victimcare.notifications.reply;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.victimcare.contracts.ReplyReceived;
import org.victimcare.notifications.delivery.Notifications;
import org.victimcare.notifications.delivery.Owed;
import org.victimcare.notifications.delivery.Plan;
import org.victimcare.notifications.delivery.Terms;
import org.victimcare.notifications.delivery.Urgency;
import org.victimcare.notifications.message.Template;

/** Answers who asks for help with the number to ring: by the way they wrote, once a day, and if they may be contacted at all. */
@ApplicationScoped
class HelpAnswers {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String RULE = "HELP-ANSWER";
    private static final Duration WORTH = Duration.ofMinutes(30);

    private final Notifications notifications;

    HelpAnswers(Notifications notifications) {
        this.notifications = notifications;
    }

    /** One for a victim and a day: a second for the same is no other. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void plan(ReplyReceived asked) {
        var day = asked.occurredAt().atZone(LONDON).toLocalDate();
        var cause = UUID.nameUUIDFromBytes((RULE + "/" + asked.victimId() + "/" + day).getBytes(UTF_8));
        var plan = new Plan(
                asked.caseId(), asked.victimId(), asked.replyId(), Template.HELP_ANSWER, cause, asked.replyId(), null);
        var terms = Terms.of(RULE, "1", Urgency.IMMEDIATE, List.of(asked.channel()), WORTH, false);
        notifications.plan(List.of(new Owed(plan, terms)));
    }
}
