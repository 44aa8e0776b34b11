package org.victimcare.notifications.intake;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.DomainEvent;
import org.victimcare.contracts.EventTypes;
import org.victimcare.notifications.delivery.Terms;
import org.victimcare.notifications.delivery.Urgency;
import org.victimcare.notifications.intake.Rule.Audience;
import org.victimcare.notifications.message.Template;

/** Takes one rule of the file for the rule that it is, or says what is wrong with it. */
final class RuleReading {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9-]{1,59}");
    private static final String PREFIX = "org.victimcare.";
    private static final Duration SHORTEST = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofDays(31);

    private final String file;
    private final String version;
    private final RuleText text;
    private final String id;

    RuleReading(String file, String version, RuleText text) {
        this.file = file;
        this.version = version;
        this.text = text;
        this.id = Objects.requireNonNullElse(text.id(), "without an id");
    }

    Rule rule() {
        if (!ID.matcher(id).matches()) {
            throw broken("id is none: capitals, digits and dashes");
        }
        var event = event();
        var fields = new EventFields(event);
        var audience = one(Audience.class, "audience", text.audience());
        if (audience == Audience.VICTIM && !fields.isId("victimId")) {
            throw broken("its event names no victim, so the audience has to be EVERY_VICTIM");
        }
        var subject = demand("subject", text.subject());
        if (!fields.isId(subject)) {
            throw broken("subject: its event has no id called " + subject);
        }
        var terms = terms(channels("channels", demand("channels", text.channels())));
        var enhanced =
                text.enhancedChannels() == null ? null : terms(channels("enhancedChannels", text.enhancedChannels()));
        return new Rule(id, event, conditions(fields), template(), audience, subject, terms, enhanced);
    }

    BrokenRules broken(String reason) {
        return BrokenRules.rule(file, id, reason);
    }

    private Class<? extends DomainEvent> event() {
        var name = demand("event", text.event());
        return EventTypes.find(PREFIX + name).orElseThrow(() -> broken("there is no event " + name));
    }

    private Map<String, List<String>> conditions(EventFields fields) {
        var when = Objects.requireNonNullElse(text.when(), Map.<String, List<String>>of());
        when.forEach((field, values) -> {
            if (!fields.has(field)) {
                throw broken("when: its event has no field " + field);
            }
            if (values == null || values.isEmpty()) {
                throw broken("when: " + field + " waits for nothing");
            }
            var possible = fields.values(field);
            values.stream()
                    .filter(value -> !possible.isEmpty() && !possible.contains(value))
                    .findFirst()
                    .ifPresent(value -> {
                        throw broken("when: " + field + " is never " + value);
                    });
        });
        return when.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }

    private Template template() {
        return one(Template.class, "template", text.template());
    }

    private List<Channel> channels(String field, List<String> named) {
        var channels = named.stream()
                .map(channel -> one(Channel.class, field, channel))
                .toList();
        if (channels.isEmpty() || channels.contains(Channel.UNKNOWN)) {
            throw broken(field + ": name EMAIL, SMS, LETTER or PHONE, the best first");
        }
        if (channels.stream().distinct().count() < channels.size()) {
            throw broken(field + ": one is named twice");
        }
        return channels;
    }

    private Terms terms(List<Channel> channels) {
        return Terms.of(
                id,
                version,
                one(Urgency.class, "urgency", text.urgency()),
                channels,
                maxAge(),
                Boolean.TRUE.equals(text.acknowledge()));
    }

    private Duration maxAge() {
        try {
            var age = Duration.parse(demand("maxAge", text.maxAge()));
            if (age.compareTo(SHORTEST) < 0 || age.compareTo(LONGEST) > 0) {
                throw broken("maxAge has to be between " + SHORTEST + " and " + LONGEST);
            }
            return age;
        } catch (DateTimeParseException e) {
            throw broken("maxAge is no duration such as P7D or PT4H");
        }
    }

    private <E extends Enum<E>> E one(Class<E> type, String field, @Nullable String name) {
        var wanted = demand(field, name);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> broken(field + ": there is no " + wanted));
    }

    private <T> T demand(String field, @Nullable T value) {
        if (value == null) {
            throw broken(field + " is missing");
        }
        return value;
    }
}
