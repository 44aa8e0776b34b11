package org.victimcare.notifications.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.EventTypes;
import org.victimcare.notifications.delivery.Urgency;
import org.victimcare.notifications.intake.Rule.Audience;
import org.victimcare.notifications.message.Template;

/** A rule as staff see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MessageRule", description = "Which event means which message, to whom, and how it has to be sent.")
record RuleView(
        String id,
        @Schema(description = "The type of the event") String event,

        @Schema(description = "Which values the fields of the event must have one of; empty for any")
        Map<String, List<String>> when,

        Template template,
        Audience audience,
        Urgency urgency,

        @Schema(description = "The ways that it may go, the best first. PHONE means that a person calls")
        List<Channel> channels,

        @Schema(description = "The same for whom has enhanced rights; absent where that makes no difference") @Nullable
        List<Channel> enhancedChannels,

        @Schema(description = "How long it is worth sending", implementation = String.class, examples = "PT168H")
        Duration maxAge,

        @Schema(description = "Whether somebody has to know that it was understood")
        boolean acknowledge) {

    /** The rules in force. */
    @Schema(name = "MessageRules")
    record RulesView(
            @Schema(description = "Kept with every message that is owed by them")
            String version,

            List<RuleView> rules) {

        static RulesView of(Rules rules) {
            return new RulesView(
                    rules.version(), rules.all().stream().map(RuleView::of).toList());
        }
    }

    static RuleView of(Rule rule) {
        var terms = rule.terms();
        var enhanced = rule.enhancedTerms();
        return new RuleView(
                rule.id(),
                EventTypes.nameOf(rule.event()),
                new TreeMap<>(rule.when()),
                rule.template(),
                rule.audience(),
                terms.urgency(),
                terms.order(),
                enhanced == null ? null : enhanced.order(),
                terms.maxAge(),
                terms.acknowledge());
    }
}
