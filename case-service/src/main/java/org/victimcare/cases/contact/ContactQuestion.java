package org.victimcare.cases.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.victim.VictimRole;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;

/**
 * All that a contact decision rests on, and nothing that says who or where: it is kept with the decision, which can be
 * made again from it.
 *
 * @param erased whether there is nobody behind the victim's id any more
 * @param agreed whether a contact plan was ever agreed
 * @param expiresAt when the plan has to be confirmed anew
 * @param silentFrom from when nobody may contact the victim at all
 * @param silentTo until when; absent when it has no end
 * @param ways the ways of the plan
 * @param optedOut the channels on which the victim wants nothing for this purpose
 * @param barred whether the victim is a suspect too, so that no machine may write to them or for them
 * @param unrepresented whether somebody would have to speak for the victim, and nobody may
 * @param representation who is contacted for the victim; absent when it is the victim
 * @param purpose what the message is for; absent when nobody knows
 * @param carried the channels that whoever asks can use, the best first
 * @param complaint whether a complaint of the victim is open
 * @param unanswered how often the same was asked of the victim without an answer
 * @param askedSince when it was first asked
 * @param deadline by when the victim has to be told
 */
record ContactQuestion(
        boolean erased,
        boolean agreed,
        @Nullable Instant expiresAt,
        @Nullable Instant silentFrom,
        @Nullable Instant silentTo,
        SafeHours hours,
        List<WayFacts> ways,
        Set<Channel> optedOut,
        boolean barred,
        boolean unrepresented,
        @Nullable Representation representation,
        CrimeCategory crime,
        Marking marking,
        VictimRole role,
        AgeBand age,
        @Nullable Purpose purpose,
        List<Channel> carried,
        boolean complaint,
        long unanswered,
        @Nullable Instant askedSince,
        @Nullable Instant deadline,
        Instant now) {

    Optional<WayFacts> way(Channel channel) {
        return ways.stream().filter(way -> way.channel() == channel).findFirst();
    }
}
