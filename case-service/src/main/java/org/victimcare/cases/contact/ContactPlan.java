package org.victimcare.cases.contact;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.contact.NewContactPlan.DoNotContact;
import org.victimcare.cases.contact.NewContactPlan.Way;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.ContactPlanChanged;

/**
 * How one victim, or somebody who speaks for one, may be contacted. Everybody has one from the start; until it is set,
 * nobody may contact them.
 */
@Entity
class ContactPlan {

    @Id
    private UUID victimId;

    @Version
    private long version;

    /** The victim, when the plan is that of somebody who speaks for one. */
    private @Nullable UUID representativeOf;

    private UUID caseId;
    private @Nullable Instant setAt;
    private @Nullable String setBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "contact_channel", joinColumns = @JoinColumn(name = "victim_id"))
    @MapKeyColumn(name = "channel")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Channel, ChannelTerms> channels = new EnumMap<>(Channel.class);

    private @Nullable LocalTime safeFrom;
    private @Nullable LocalTime safeTo;

    @Column
    @Convert(converter = DaysOfWeek.class)
    private Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);

    private boolean discreet = true;
    private @Nullable String codeWord;
    private @Nullable Instant doNotContactFrom;
    private @Nullable Instant doNotContactTo;
    private @Nullable String doNotContactReason;
    private @Nullable Instant expiresAt;

    @Column
    @Convert(converter = Lines.class)
    private List<String> neverContact = List.of();

    private boolean withheldNumber = Approach.PLAIN.withheldNumber();
    private @Nullable String safeName;
    private boolean interpreter;

    @Enumerated(EnumType.STRING)
    private Format format = Approach.PLAIN.format();

    ContactPlan(UUID caseId, UUID victimId) {
        this.caseId = caseId;
        this.victimId = victimId;
    }

    /** The plan of somebody who speaks for a victim. */
    static ContactPlan ofRepresentative(UUID caseId, UUID victimId, UUID representativeId) {
        var plan = new ContactPlan(caseId, representativeId);
        plan.representativeOf = victimId;
        return plan;
    }

    ContactPlanChanged set(NewContactPlan plan, Instant now, String by) {
        channels.keySet().retainAll(plan.channels().stream().map(Way::channel).toList());
        plan.channels().forEach(way -> channels.put(way.channel(), ChannelTerms.of(way)));
        safeFrom = plan.safeFrom();
        safeTo = plan.safeTo();
        days = plan.days();
        discreet = plan.discreet();
        codeWord = plan.codeWord();
        var silence = plan.doNotContact();
        doNotContactFrom = silence == null ? null : silence.from();
        doNotContactTo = silence == null ? null : silence.to();
        doNotContactReason = silence == null ? null : silence.reason();
        expiresAt = plan.expiresAt();
        neverContact = plan.neverContact();
        withheldNumber = plan.approach().withheldNumber();
        safeName = plan.approach().safeName();
        interpreter = plan.approach().interpreter();
        format = plan.approach().format();
        setAt = now;
        setBy = by;
        return new ContactPlanChanged(caseId, view().victimId(), plan.isSilent(now), now);
    }

    ContactPlanView view() {
        var terms = terms();
        return new ContactPlanView(
                representativeOf == null ? victimId : representativeOf,
                representativeOf == null ? null : victimId,
                setAt != null,
                terms,
                setAt,
                setBy,
                refused(),
                terms.leavesPeopleOnly(),
                version);
    }

    /** Remembers that a message came back: the channel is of no use until somebody has looked at the plan. */
    void refuse(Channel channel, Instant now) {
        channels.computeIfPresent(channel, (same, terms) -> terms.refused(now));
    }

    private Set<Channel> refused() {
        var refused = EnumSet.noneOf(Channel.class);
        channels.forEach((channel, terms) -> {
            if (terms.refusedAt() != null) {
                refused.add(channel);
            }
        });
        return refused;
    }

    private NewContactPlan terms() {
        var ways = channels.entrySet().stream()
                .map(way -> way.getValue().way(way.getKey()))
                .toList();
        return new NewContactPlan(
                ways,
                safeFrom,
                safeTo,
                days,
                discreet,
                codeWord,
                silence(),
                expiresAt,
                neverContact,
                new Approach(withheldNumber, safeName, interpreter, format));
    }

    private @Nullable DoNotContact silence() {
        return doNotContactFrom == null || doNotContactReason == null
                ? null
                : new DoNotContact(doNotContactFrom, doNotContactTo, doNotContactReason);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ContactPlan() {}
}
