package org.victimcare.notifications.acknowledgement;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.acknowledgement.Steps.Step;

/**
 * Takes the steps of one plan as they stand in the file, or says what is wrong with them.
 *
 * @param name the urgency, or the message that has steps of its own
 */
record StepText(String name) {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(14);
    private static final int MOST = 10;
    private static final List<Channel> CALL = List.of(Channel.PHONE);

    /** The steps of one plan. */
    record PlanText(
            @Nullable List<OneText> steps,
            @Nullable String stopAfter,
            @Nullable String letterTakes) {}

    /** One step. */
    record OneText(@Nullable String after, @Nullable List<String> channels) {}

    static IllegalStateException broken(String where, String reason) {
        return new IllegalStateException(
                "The steps of acknowledged messages cannot be used: " + where + ": " + reason + ".");
    }

    Steps steps(PlanText text) {
        var steps = Objects.requireNonNullElse(text.steps(), List.<OneText>of()).stream()
                .map(this::step)
                .toList();
        if (steps.isEmpty() || steps.size() > MOST) {
            throw broken(name, "name one to " + MOST + " steps");
        }
        var calls = steps.stream().map(Step::channels).filter(CALL::equals).count();
        if (calls != 1 || !steps.get(steps.size() - 1).channels().equals(CALL)) {
            throw broken(name, "the last step, and no other, is a call: channels [PHONE]");
        }
        return new Steps(steps, duration("stopAfter", text.stopAfter()), duration("letterTakes", text.letterTakes()));
    }

    private Step step(OneText text) {
        var names = Objects.requireNonNullElse(text.channels(), List.<String>of());
        var channels = names.stream().map(this::channel).distinct().toList();
        if (channels.isEmpty() || channels.size() < names.size()) {
            throw broken(name, "channels: name each way once, the best first");
        }
        if (channels.contains(Channel.PHONE) && channels.size() > 1) {
            throw broken(name, "channels: PHONE stands alone");
        }
        return new Step(duration("after", text.after()), channels);
    }

    private Channel channel(String way) {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel != Channel.UNKNOWN && channel.name().equals(way))
                .findFirst()
                .orElseThrow(() -> broken(name, "channels: there is no " + way));
    }

    private Duration duration(String field, @Nullable String text) {
        try {
            var duration = Duration.parse(Objects.requireNonNullElse(text, ""));
            if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0) {
                throw broken(name, field + " has to be between " + SHORTEST + " and " + LONGEST);
            }
            return duration;
        } catch (DateTimeParseException e) {
            throw broken(name, field + " is missing, or no duration such as PT30M or P1D");
        }
    }
}
