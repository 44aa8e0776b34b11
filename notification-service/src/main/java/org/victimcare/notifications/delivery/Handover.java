package org.victimcare.notifications.delivery;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.channel.Fate;
import org.victimcare.notifications.channel.Providers.Carried;
import org.victimcare.notifications.message.Format;
import org.victimcare.notifications.message.Message.Source;

/** That a provider took a message: which, with which words, and what became of it since. */
@Entity
class Handover {

    /** When to ask for a receipt that does not come. A letter takes longer than that, so the last wait repeats. */
    private static final List<Duration> POLLS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    /** After so long nobody knows any more. */
    private static final Duration LONGEST = Duration.ofDays(30);

    @Id
    private UUID notificationId;

    @Version
    private long version;

    private String provider;
    private String reference;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String templateVersion;
    private String language;

    @Enumerated(EnumType.STRING)
    private Format format;

    private int segments;
    private Instant handedAt;

    @Enumerated(EnumType.STRING)
    private Fate fate;

    private Instant fateAt;
    private int polls;
    private @Nullable Instant pollAt;

    Handover(UUID notificationId, Carried carried, Channel channel, Source source, int segments, Instant now) {
        this.notificationId = notificationId;
        this.provider = carried.provider();
        this.reference = carried.reference();
        this.channel = channel;
        this.templateVersion = source.version();
        this.language = source.language();
        this.format = source.format();
        this.segments = segments;
        this.handedAt = now;
        this.fate = Fate.TAKEN;
        this.fateAt = now;
        this.pollAt = carried.tells() ? now.plus(POLLS.get(0)) : null;
    }

    /**
     * What the provider says became of it. News that is older than what we know changes nothing, and neither does the same
     * once more; a failure after the delivery counts.
     *
     * @return what there is to tell: that it arrived, or failed, and had not before
     */
    Optional<Fate> became(Fate next, Instant at) {
        if (next == Fate.TAKEN || (fate != Fate.TAKEN && !at.isAfter(fateAt))) {
            return Optional.empty();
        }
        var isNews = next.isFailure() ? !fate.isFailure() : next != fate;
        fate = next;
        fateAt = at;
        pollAt = null;
        return isNews ? Optional.of(next) : Optional.empty();
    }

    /** Somebody asks for the receipt now; if that leads to nothing, again after a longer wait. */
    void polled(Instant now) {
        polls++;
        var next = now.plus(POLLS.get(Math.min(polls, POLLS.size() - 1)));
        pollAt = next.isAfter(handedAt.plus(LONGEST)) ? null : next;
    }

    long version() {
        return version;
    }

    UUID notificationId() {
        return notificationId;
    }

    String provider() {
        return provider;
    }

    String reference() {
        return reference;
    }

    Channel channel() {
        return channel;
    }

    Fate fate() {
        return fate;
    }

    /** When its receipt has to be asked for; empty when nobody has to any more. */
    Optional<Instant> pollAt() {
        return Optional.ofNullable(pollAt);
    }

    Instant fateAt() {
        return fateAt;
    }

    HandoverView view() {
        return new HandoverView(
                provider, templateVersion, language, format, segments == 0 ? null : segments, fate, fateAt);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Handover() {}
}
