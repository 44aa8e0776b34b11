package org.victimcare.notifications.contact;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.message.Format;
import org.victimcare.notifications.message.Style;

/**
 * The permission to send one message, and the only way to an address. It comes from a decision of case-service that says
 * ALLOWED and from nowhere else, so a provider that demands one cannot be called without a decision.
 */
public final class Approved implements Decision {

    private final UUID decisionId;
    private final Channel channel;
    private final String address;
    private final Instant validUntil;
    private final Style style;

    private Approved(ContactAnswer answer) throws NoAnswer {
        if (answer.verdict() != Verdict.ALLOWED) {
            throw new IllegalArgumentException("A decision that says " + answer.verdict() + " approves nothing");
        }
        decisionId = present(answer.decisionId(), "decision id");
        channel = present(answer.channel(), "channel");
        address = present(answer.address(), "address");
        validUntil = present(answer.validUntil(), "validity");
        var manner = answer.manner();
        style = new Style(
                channel,
                requireNonNullElse(answer.language(), "en"),
                manner == null || manner.format() == null ? Format.STANDARD : manner.format(),
                present(answer.discreet(), "wording"));
    }

    static Approved of(ContactAnswer answer) throws NoAnswer {
        return new Approved(answer);
    }

    public UUID decisionId() {
        return decisionId;
    }

    public Channel channel() {
        return channel;
    }

    /** How it has to be written. */
    public Style style() {
        return style;
    }

    /** Where to write to, as long as the decision holds. A plan can change within the hour: then it must be asked anew. */
    public String addressAt(Instant now) throws NoAnswer {
        if (!now.isBefore(validUntil)) {
            throw new NoAnswer("the contact decision has lapsed");
        }
        return address;
    }

    /** Whether another message is allowed the same way, to the same address, and written alike. */
    public boolean goesLike(Approved other) {
        return channel == other.channel && address.equals(other.address) && style.equals(other.style);
    }

    /** The address stays out of logs. */
    @Override
    public String toString() {
        return "Approved[%s %s]".formatted(decisionId, channel);
    }

    private static <T> T present(@Nullable T value, String what) throws NoAnswer {
        if (value == null || value.toString().isBlank()) {
            throw new NoAnswer("the contact decision names no " + what);
        }
        return value;
    }
}
