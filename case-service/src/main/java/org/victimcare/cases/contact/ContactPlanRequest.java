package org.victimcare.cases.contact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
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
 * @param neverContact addresses that must not be used, whatever a channel says
 * @param approach how to behave towards the victim; when absent, calls do not show their number
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
        @Nullable Instant expiresAt,

        @Size(max = 50) @Nullable
        List<@NotBlank @Size(max = 500) @Pattern(regexp = "[^\\p{Cntrl}]*") String> neverContact,

        @Valid @Nullable ApproachRequest approach) {

    /**
     * How to behave towards a victim.
     *
     * @param withheldNumber whether a call must not show its number; it must not when absent
     * @param safeName who we say we are when somebody else answers
     * @param interpreter whether an interpreter is needed
     * @param format in which form the victim can take information in; STANDARD when absent
     */
    @Schema(name = "ApproachRequest")
    public record ApproachRequest(
            @Nullable Boolean withheldNumber,
            @Size(max = 100) @Nullable String safeName,
            @Nullable Boolean interpreter,
            @Nullable Format format) {

        Approach approach() {
            return new Approach(
                    !Boolean.FALSE.equals(withheldNumber),
                    safeName,
                    Boolean.TRUE.equals(interpreter),
                    Objects.requireNonNullElse(format, Format.STANDARD));
        }
    }

    /** A way to reach the victim. */
    @Schema(name = "ChannelRequest")
    public record ChannelRequest(
            @NotNull @Known Channel channel,
            @NotBlank @Size(max = 500) String address,
            @NotNull Boolean allowed,
            @Nullable Boolean voicemail,
            @Nullable Boolean textPreview,
            @Nullable Instant confirmedAt) {

        NewContactPlan.Way way() {
            return new NewContactPlan.Way(
                    channel,
                    address.strip(),
                    allowed,
                    Boolean.TRUE.equals(voicemail),
                    Boolean.TRUE.equals(textPreview),
                    confirmedAt);
        }
    }

    /** A time without any contact. */
    @Schema(name = "SilenceRequest")
    public record SilenceRequest(
            @NotNull Instant from,
            @Nullable Instant to,
            @NotBlank @Size(max = 500) String reason) {}

    /** The plan that is asked for, once it is seen to make sense at a moment. */
    public NewContactPlan plan(Instant now) {
        refuseNonsense(now);
        var silence = doNotContact == null
                ? null
                : new NewContactPlan.DoNotContact(doNotContact.from(), doNotContact.to(), doNotContact.reason());
        var plan = new NewContactPlan(
                channels.stream().map(ChannelRequest::way).toList(),
                safeFrom,
                safeTo,
                EnumSet.copyOf(days),
                discreet,
                codeWord,
                silence,
                expiresAt,
                Objects.requireNonNullElse(neverContact, List.of()),
                approach == null ? Approach.PLAIN : approach.approach());
        refuseClosedHours(plan, now);
        return plan;
    }

    /** Hours that do not open before the plan is over never open. */
    private static void refuseClosedHours(NewContactPlan plan, Instant now) {
        var hours = SafeHours.of(plan);
        var opens = hours.endOfWindow(now).map(end -> now).or(() -> hours.next(now));
        if (opens.filter(at -> plan.expiresAt() == null || at.isBefore(plan.expiresAt()))
                .isEmpty()) {
            throw ContactRefusal.hoursNeverOpen();
        }
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
        if (!way.way().plausible()) {
            throw ContactRefusal.addressImplausible(way.channel());
        }
    }
}
