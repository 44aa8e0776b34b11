package org.victimcare.cases.contact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.shape.Known;
import org.victimcare.contracts.Channel;

/**
 * How a victim said they may be contacted.
 *
 * @param channels at most one of each kind
 * @param safeFrom the time of day in London from which contact is safe; absent, with safeTo, when any time is
 * @param safeTo until when; earlier than safeFrom when the hours pass midnight
 * @param days the days on which safe hours begin
 * @param discreet whether a message must not show whom it is from and what it is about
 * @param codeWord what ends a call when somebody listens
 * @param expiresAt when the plan has to be confirmed anew
 */
@Schema(name = "ContactPlanRequest")
public record ContactPlanRequest(
        @NotNull @Size(max = 4) List<@Valid @NotNull ChannelRequest> channels,
        @Nullable LocalTime safeFrom,
        @Nullable LocalTime safeTo,
        @NotEmpty Set<@NotNull DayOfWeek> days,
        @NotNull Boolean discreet,
        @Size(max = 100) @Nullable String codeWord,
        @Valid @Nullable SilenceRequest doNotContact,
        @Nullable Instant expiresAt) {

    /** A way to reach the victim. */
    @Schema(name = "ChannelRequest")
    public record ChannelRequest(
            @NotNull @Known Channel channel,
            @NotBlank @Size(max = 500) String address,
            @NotNull Boolean allowed,
            @Nullable Boolean voicemail,
            @Nullable Instant confirmedAt) {}

    /** A time without any contact. */
    @Schema(name = "SilenceRequest")
    public record SilenceRequest(
            @NotNull Instant from,
            @Nullable Instant to,
            @NotBlank @Size(max = 500) String reason) {}

    /** The plan that is asked for, once it is seen to make sense at a moment. */
    public NewContactPlan plan(Instant now) {
        refuseNonsense(now);
        var ways = channels.stream()
                .map(way -> new NewContactPlan.Way(
                        way.channel(),
                        way.address().strip(),
                        way.allowed(),
                        Boolean.TRUE.equals(way.voicemail()),
                        way.confirmedAt()))
                .toList();
        var silence = doNotContact == null
                ? null
                : new NewContactPlan.DoNotContact(doNotContact.from(), doNotContact.to(), doNotContact.reason());
        return new NewContactPlan(ways, safeFrom, safeTo, EnumSet.copyOf(days), discreet, codeWord, silence, expiresAt);
    }

    private void refuseNonsense(Instant now) {
        if (channels.stream().map(ChannelRequest::channel).distinct().count() < channels.size()) {
            throw ContactRefusal.channelTwice();
        }
        if ((safeFrom == null) != (safeTo == null) || (safeFrom != null && safeFrom.equals(safeTo))) {
            throw ContactRefusal.hoursIncomplete();
        }
        if (doNotContact != null
                && doNotContact.to() != null
                && !doNotContact.from().isBefore(doNotContact.to())) {
            throw ContactRefusal.silenceEndsBeforeItBegins();
        }
        channels.forEach(way -> refuseAddress(way, now));
    }

    private static void refuseAddress(ChannelRequest way, Instant now) {
        if (way.confirmedAt() != null && way.confirmedAt().isAfter(now)) {
            throw ContactRefusal.confirmedInTheFuture();
        }
        var plausible =
                switch (way.channel()) {
                    case EMAIL -> way.address().strip().matches("[^\\s@]+@[^\\s@]+");
                    case SMS, PHONE -> PhoneDigits.of(way.address()).matches("\\d{7,15}");
                    case LETTER, UNKNOWN -> true;
                };
        if (!plausible) {
            throw ContactRefusal.addressImplausible(way.channel());
        }
    }
}
