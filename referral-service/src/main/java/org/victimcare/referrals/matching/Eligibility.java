package org.victimcare.referrals.matching;

import static org.victimcare.referrals.matching.Reason.AGE_FITS;
import static org.victimcare.referrals.matching.Reason.AGE_OUTSIDE;
import static org.victimcare.referrals.matching.Reason.ASK_AGE;
import static org.victimcare.referrals.matching.Reason.ASK_BOROUGH;
import static org.victimcare.referrals.matching.Reason.ASK_GENDER;
import static org.victimcare.referrals.matching.Reason.ASK_HATE_STRAND;
import static org.victimcare.referrals.matching.Reason.BOROUGH_FITS;
import static org.victimcare.referrals.matching.Reason.BOROUGH_NOT_KNOWN;
import static org.victimcare.referrals.matching.Reason.BOROUGH_NOT_SERVED;
import static org.victimcare.referrals.matching.Reason.CHARGED;
import static org.victimcare.referrals.matching.Reason.CRIME_EXCLUDED;
import static org.victimcare.referrals.matching.Reason.CRIME_FITS;
import static org.victimcare.referrals.matching.Reason.CRIME_NOT_SERVED;
import static org.victimcare.referrals.matching.Reason.CRIME_WITHHELD;
import static org.victimcare.referrals.matching.Reason.NOT_CHARGED;
import static org.victimcare.referrals.matching.Reason.RISK_FITS;
import static org.victimcare.referrals.matching.Reason.RISK_NOT_SERVED;
import static org.victimcare.referrals.matching.Reason.TOO_LONG_AGO;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.victimcare.referrals.directory.Audience;
import org.victimcare.referrals.directory.Audience.Who;
import org.victimcare.referrals.directory.Boroughs;
import org.victimcare.referrals.directory.Profile;
import org.victimcare.referrals.directory.Question;

/** The rules of one service held against the needs of one victim. Every rule speaks, so that people can see them all. */
final class Eligibility {

    private static final Set<Reason> AGAINST = EnumSet.of(
            CRIME_WITHHELD,
            CRIME_NOT_SERVED,
            CRIME_EXCLUDED,
            AGE_OUTSIDE,
            BOROUGH_NOT_SERVED,
            BOROUGH_NOT_KNOWN,
            RISK_NOT_SERVED,
            TOO_LONG_AGO,
            NOT_CHARGED);

    private Eligibility() {}

    static Verdict of(Needs needs, Profile profile) {
        var reasons = Stream.of(
                        crime(needs, profile),
                        age(Ages.of(needs.ageBand()), profile.audiences()),
                        borough(needs, profile),
                        risk(needs, profile),
                        time(needs, profile),
                        court(needs, profile),
                        questions(profile))
                .flatMap(List::stream)
                .toList();
        return new Verdict(profile.code(), reasons.stream().noneMatch(AGAINST::contains), reasons);
    }

    private static List<Reason> crime(Needs needs, Profile profile) {
        if (needs.crimeIsWithheld()) {
            return List.of(CRIME_WITHHELD);
        }
        if (profile.exceptCrimes().contains(needs.crimeCategory())) {
            return List.of(CRIME_EXCLUDED);
        }
        if (profile.crimes().isEmpty()) {
            return List.of();
        }
        return List.of(profile.crimes().contains(needs.crimeCategory()) ? CRIME_FITS : CRIME_NOT_SERVED);
    }

    private static List<Reason> age(Ages ages, List<Audience> audiences) {
        var women = share(ages, audiences, Who.WOMEN);
        var men = share(ages, audiences, Who.MEN);
        var best = women.compareTo(men) >= 0 ? women : men;
        if (best == Ages.Share.NONE) {
            return List.of(AGE_OUTSIDE);
        }
        var forOneGender = audiences.stream().anyMatch(audience -> audience.who() != Who.ANYONE);
        var servesBoth = women == Ages.Share.ALL && men == Ages.Share.ALL;
        var age = best == Ages.Share.ALL ? AGE_FITS : ASK_AGE;
        return forOneGender && !servesBoth ? List.of(age, ASK_GENDER) : List.of(age);
    }

    private static Ages.Share share(Ages ages, List<Audience> audiences, Who who) {
        return audiences.stream()
                .filter(audience -> audience.who() == Who.ANYONE || audience.who() == who)
                .map(ages::within)
                .max(Ages.Share::compareTo)
                .orElse(Ages.Share.NONE);
    }

    private static List<Reason> borough(Needs needs, Profile profile) {
        if (needs.borough().equals(Boroughs.NOT_KNOWN)) {
            return List.of(profile.boroughs().isEmpty() ? ASK_BOROUGH : BOROUGH_NOT_KNOWN);
        }
        var served = Boroughs.find(needs.borough()).filter(profile::serves).isPresent();
        return List.of(served ? BOROUGH_FITS : BOROUGH_NOT_SERVED);
    }

    private static List<Reason> risk(Needs needs, Profile profile) {
        if (profile.riskLevels().isEmpty()) {
            return List.of();
        }
        return List.of(profile.riskLevels().contains(needs.riskLevel()) ? RISK_FITS : RISK_NOT_SERVED);
    }

    private static List<Reason> time(Needs needs, Profile profile) {
        var within = profile.withinDays();
        return within != null && needs.daysSinceReported() > within ? List.of(TOO_LONG_AGO) : List.of();
    }

    private static List<Reason> court(Needs needs, Profile profile) {
        if (!profile.chargedOnly()) {
            return List.of();
        }
        return List.of(needs.charged() ? CHARGED : NOT_CHARGED);
    }

    private static List<Reason> questions(Profile profile) {
        return profile.asks().contains(Question.HATE_STRAND) ? List.of(ASK_HATE_STRAND) : List.of();
    }
}
