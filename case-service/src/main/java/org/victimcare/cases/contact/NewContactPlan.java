package org.victimcare.cases.contact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;

/**
 * How a victim said they may be contacted.
 *
 * @param channels at most one of each kind
 * @param safeFrom the time of day from which contact is safe; absent, with safeTo, when any time is
 * @param safeTo the time of day until which it is safe; earlier than safeFrom when the hours pass midnight
 * @param days the days of the week on which safe hours begin
 * @param discreet whether a message must not show whom it is from and what it is about
 * @param codeWord what ends a call when somebody listens
 * @param doNotContact when nobody may contact them at all
 * @param expiresAt when the plan has to be confirmed anew
 * @param neverContact addresses that must not be used, whatever a channel says
 * @param approach how to behave towards the victim
 */
public record NewContactPlan(
        List<Way> channels,
        @Nullable LocalTime safeFrom,
        @Nullable LocalTime safeTo,
        Set<DayOfWeek> days,
        boolean discreet,
        @Nullable String codeWord,
        @Nullable DoNotContact doNotContact,
        @Nullable Instant expiresAt,
        List<String> neverContact,
        Approach approach) {

    /** A plan in which nothing particular was agreed. */
    public NewContactPlan(
            List<Way> channels,
            @Nullable LocalTime safeFrom,
            @Nullable LocalTime safeTo,
            Set<DayOfWeek> days,
            boolean discreet,
            @Nullable String codeWord,
            @Nullable DoNotContact doNotContact,
            @Nullable Instant expiresAt) {
        this(channels, safeFrom, safeTo, days, discreet, codeWord, doNotContact, expiresAt, List.of(), Approach.PLAIN);
    }

    /** Whether no channel is left on which anything may be sent: then only people get in touch. */
    boolean leavesPeopleOnly() {
        return channels.stream().noneMatch(Way::allowed);
    }

    /** Whether the plan has to be confirmed before anybody relies on it again. */
    boolean isOver(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** From when nobody may contact them. */
    @Nullable
    Instant silentFrom() {
        return doNotContact == null ? null : doNotContact.from();
    }

    /** Until when nobody may contact them; absent when that is open. */
    @Nullable
    Instant silentTo() {
        return doNotContact == null ? null : doNotContact.to();
    }

    /** Whether nobody may contact the victim at all. */
    boolean isSilent(Instant now) {
        return doNotContact != null
                && !now.isBefore(doNotContact.from())
                && (doNotContact.to() == null || now.isBefore(doNotContact.to()));
    }

    /**
     * A way to reach the victim.
     *
     * @param address an email address, a phone number or a postal address
     * @param allowed whether the victim said that this way is safe and private
     * @param voicemail whether a message may be left
     * @param textPreview whether words may show on a locked screen
     * @param confirmedAt when the victim last said so
     */
    public record Way(
            Channel channel,
            String address,
            boolean allowed,
            boolean voicemail,
            boolean textPreview,
            @Nullable Instant confirmedAt) {

        /** A way on which nothing may show by itself. */
        public Way(Channel channel, String address, boolean allowed, boolean voicemail, @Nullable Instant confirmedAt) {
            this(channel, address, allowed, voicemail, false, confirmedAt);
        }

        /** Whether the address can be one for the channel. */
        boolean plausible() {
            return switch (channel) {
                case EMAIL -> Plausible.mailbox(address);
                case SMS, PHONE -> Plausible.number(address);
                case LETTER -> !address.isBlank();
                case UNKNOWN -> false;
            };
        }
    }

    /**
     * A time without any contact.
     *
     * @param to absent when it has no end
     */
    public record DoNotContact(Instant from, @Nullable Instant to, String reason) {}
}
