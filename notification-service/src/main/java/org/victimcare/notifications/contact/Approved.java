package org.victimcare.notifications.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;

/**
 * The permission to send one message, and the only way to an address. It comes from a decision of case-service that says
 * ALLOWED and from nowhere else, so a provider that demands one cannot be called without a decision.
 */
public final class Approved implements Decision {

    private final UUID decisionId;
    private final Channel channel;
    private final String address;
    private final boolean discreet;
    private final Instant validUntil;

    private Approved(ContactAnswer answer) throws NoAnswer {
        if (answer.verdict() != Verdict.ALLOWED) {
            throw new IllegalArgumentException("A decision that says " + answer.verdict() + " approves nothing");
        }
        decisionId = present(answer.decisionId(), "decision id");
        channel = present(answer.channel(), "channel");
        address = present(answer.address(), "address");
        discreet = present(answer.discreet(), "wording");
        validUntil = present(answer.validUntil(), "validity");
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

    /** Whether the words may give nothing away to somebody else who reads them. */
    public boolean discreet() {
        return discreet;
    }

    /** Where to write to, as long as the decision holds. A plan can change within the hour: then it must be asked anew. */
    public String addressAt(Instant now) throws NoAnswer {
        if (!now.isBefore(validUntil)) {
            throw new NoAnswer("the contact decision has lapsed");
        }
        return address;
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
