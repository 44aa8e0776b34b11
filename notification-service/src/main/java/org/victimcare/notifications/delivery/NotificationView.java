package org.victimcare.notifications.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.message.Template;

/** A notification as staff see it: that a victim was told, when and by which way. Not what, and not where. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Notification", description = "A message that is owed to a victim. Content and address are not kept.")
record NotificationView(
        UUID id,
        UUID caseId,
        UUID victimId,

        @Schema(description = "Which message: a milestone's is called as the milestone is")
        Template template,

        State state,

        TermsView terms,

        @Schema(description = "The event that it is owed for, or the request to send it again")
        UUID causeId,

        Instant plannedAt,

        @Schema(description = "When it is tried next, while it is under way") @Nullable
        Instant dueAt,

        @Schema(description = "How often a provider was asked to take it")
        int attempts,

        @Nullable Instant endedAt,
        @Nullable Channel channel,

        @Schema(description = "The contact decision of case-service that allowed it") @Nullable
        UUID decisionId,

        @Schema(description = "What the message is called at the provider; a repeat carries the same") @Nullable
        String messageId,

        @Schema(
                description =
                        "Whether its words gave nothing away, as those of every text message: then it does not show that the victim"
                                + " knows what it is about")
        @Nullable
        Boolean discreet,

        @Schema(description = "Why it was blocked or has failed") @Nullable
        String reason,

        @Schema(description = "What this one repeats (the first, however often it was repeated), and why") @Nullable
        ResendView resend,

        @Schema(description = "Why it was called off, and by whom") @Nullable
        Cancellation cancelled,

        @Schema(description = "What became of it at the provider; shown when one is read, not in lists") @Nullable
        HandoverView handover) {

    /** That it repeats another, at the request of staff, or because a channel has failed. */
    @Schema(name = "Resend")
    record ResendView(UUID of, String reason, String requestedBy) {

        static ResendView of(Resend resend) {
            return new ResendView(resend.of(), resend.reason(), resend.requestedBy());
        }
    }

    /** How it has to be sent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NotificationTerms")
    record TermsView(
            @Schema(description = "The rule that it is owed by") @Nullable
            String ruleId,

            @Schema(description = "The version of the rules then") @Nullable
            String ruleVersion,

            Urgency urgency,

            @Schema(description = "The ways that it may go, the best first")
            List<Channel> channels,

            @Schema(description = "When it stops to be worth sending")
            Instant notAfter,

            @Schema(description = "Whether somebody has to know that it was understood")
            boolean acknowledge) {

        static TermsView of(Notification notification) {
            var terms = notification.terms();
            return new TermsView(
                    terms.ruleId(),
                    terms.ruleVersion(),
                    terms.urgency(),
                    terms.order(),
                    notification.plannedAt().plus(terms.maxAge()),
                    terms.acknowledge());
        }
    }

    /** As it stands in a list. */
    static NotificationView of(Notification notification) {
        return of(notification, null);
    }

    static NotificationView of(Notification notification, @Nullable HandoverView handover) {
        var plan = notification.plan();
        var ending = notification.ending();
        return new NotificationView(
                notification.id(),
                plan.caseId(),
                plan.victimId(),
                plan.template(),
                notification.state(),
                TermsView.of(notification),
                plan.causeId(),
                notification.plannedAt(),
                ending.isPresent() ? null : notification.dueAt(),
                notification.attempts(),
                ending.map(Ending::endedAt).orElse(null),
                ending.map(Ending::channel).orElse(null),
                ending.map(Ending::decisionId).orElse(null),
                ending.map(Ending::messageId).orElse(null),
                ending.map(Ending::discreet).orElse(null),
                ending.map(Ending::reason).orElse(null),
                notification.resend().map(ResendView::of).orElse(null),
                notification.cancellation().orElse(null),
                handover);
    }
}
