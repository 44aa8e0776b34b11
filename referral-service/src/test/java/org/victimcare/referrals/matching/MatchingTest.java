package org.victimcare.referrals.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.RiskLevel;
import org.victimcare.referrals.directory.Listing;
import org.victimcare.referrals.directory.Profiles;

class MatchingTest {

    private static final Profiles PROFILES = new Profiles();
    private static final List<Listing> DIRECTORY =
            PROFILES.all().stream().map(Listing::fresh).toList();

    @ParameterizedTest(name = "{0}")
    @MethodSource("verdicts")
    void judgesAService(String row, String service, Needs needs, boolean eligible, List<Reason> reasons) {
        var verdict = Matching.judge(needs, Listing.fresh(PROFILES.get(service)));

        assertThat(verdict.eligible()).as(row).isEqualTo(eligible);
        assertThat(verdict.reasons()).containsAll(reasons);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rankings")
    void proposesTheBestFirst(String row, Needs needs, List<String> services) {
        var proposals = Matching.propose(needs, DIRECTORY);

        assertThat(proposals).as(row).extracting(Proposal::service).containsExactlyElementsOf(services);
    }

    @Test
    void ranksAFullServiceLastAmongItsLike() {
        var directory = DIRECTORY.stream()
                .map(listing -> listing.code().equals("SVC11") ? new Listing(listing.profile(), 0, 0) : listing)
                .toList();

        var proposals = Matching.propose(adult(CrimeCategory.HATE_CRIME, "Camden"), directory);

        assertThat(proposals)
                .extracting(Proposal::service)
                .containsExactly("SVC12", "SVC13", "SVC11", "SVC01", "SVC19");
        assertThat(proposals.get(2).reasons()).contains(Reason.NO_OPEN_PLACES);
    }

    @Test
    void warnsOfAWaitOfMoreThanFourWeeks() {
        var counselling = Listing.fresh(PROFILES.get("SVC07"));

        var verdict = Matching.judge(adult(CrimeCategory.RAPE_SERIOUS_SEXUAL, "Camden"), counselling);

        assertThat(verdict.reasons()).contains(Reason.LONG_WAIT);
    }

    static Stream<Arguments> rankings() {
        return Stream.of(
                arguments(
                        "burglary of an adult: generic support, and later perhaps a conversation",
                        adult(CrimeCategory.BURGLARY, "Camden"),
                        List.of("SVC01", "SVC19")),
                arguments(
                        "burglary of an older person in outer London: the nearer service first",
                        needs(CrimeCategory.BURGLARY, "Barnet", AgeBand.AGE_60_OR_OVER, RiskLevel.STANDARD),
                        List.of("SVC18", "SVC01", "SVC19")),
                arguments(
                        "domestic abuse at high risk: the advocate first",
                        needs(CrimeCategory.DOMESTIC_ABUSE, "Hackney", AgeBand.AGE_18_TO_59, RiskLevel.HIGH),
                        List.of("SVC03", "SVC01")),
                arguments(
                        "rape in the east: around the corner, then the shortest wait",
                        adult(CrimeCategory.RAPE_SERIOUS_SEXUAL, "Newham"),
                        List.of("SVC06", "SVC08", "SVC07", "SVC01")),
                arguments(
                        "a charged robbery: help with court first",
                        new Needs(CrimeCategory.ROBBERY, "Brent", AgeBand.AGE_18_TO_59, RiskLevel.STANDARD, 30, true),
                        List.of("SVC20", "SVC01", "SVC19")),
                arguments(
                        "homicide: the bereavement service, and no generic one",
                        adult(CrimeCategory.HOMICIDE_BEREAVED, "Camden"),
                        List.of("SVC16", "SVC19")),
                arguments(
                        "homicide outside London: still the bereavement service",
                        adult(CrimeCategory.HOMICIDE_BEREAVED, "Elmbridge"),
                        List.of("SVC16")),
                arguments(
                        "homicide, and a child is bereaved",
                        needs(CrimeCategory.HOMICIDE_BEREAVED, "Camden", AgeBand.AGE_4_TO_12, RiskLevel.STANDARD),
                        List.of("SVC16", "SVC02", "SVC19")),
                arguments("withheld, adult: generic only", adult(CrimeCategory.WITHHELD, "Camden"), List.of("SVC01")),
                arguments(
                        "withheld, age not known: the children's service only",
                        needs(CrimeCategory.WITHHELD, "Camden", AgeBand.NOT_KNOWN, RiskLevel.HIGH),
                        List.of("SVC02")),
                arguments(
                        "a category of a newer writer: generic only",
                        adult(CrimeCategory.UNKNOWN, "Camden"),
                        List.of("SVC01")),
                arguments(
                        "the City of London: the fallback only",
                        adult(CrimeCategory.FRAUD_CYBER, "City of London"),
                        List.of("SVC01")),
                arguments(
                        "a child under four: the children's service through the guardian",
                        needs(CrimeCategory.BURGLARY, "Camden", AgeBand.UNDER_4, RiskLevel.STANDARD),
                        List.of("SVC02")));
    }

    static Stream<Arguments> verdicts() {
        return Stream.of(adultServices(), childServices(), crimeServices(), otherServices())
                .flatMap(rows -> rows);
    }

    private static Stream<Arguments> adultServices() {
        return Stream.of(
                yes("SVC01 any adult", "SVC01", adult(CrimeCategory.BURGLARY, "Camden"), Reason.FALLBACK),
                no(
                        "SVC01 not after homicide",
                        "SVC01",
                        adult(CrimeCategory.HOMICIDE_BEREAVED, "Camden"),
                        Reason.CRIME_EXCLUDED),
                no("SVC01 not for a child", "SVC01", child(CrimeCategory.BURGLARY, "Camden"), Reason.AGE_OUTSIDE),
                yes(
                        "SVC03 high risk in the east",
                        "SVC03",
                        needs(CrimeCategory.DOMESTIC_ABUSE, "Redbridge", AgeBand.AGE_16_TO_17, RiskLevel.HIGH),
                        Reason.RISK_FITS,
                        Reason.BOROUGH_FITS),
                no(
                        "SVC03 not at medium risk",
                        "SVC03",
                        needs(CrimeCategory.DOMESTIC_ABUSE, "Redbridge", AgeBand.AGE_18_TO_59, RiskLevel.MEDIUM),
                        Reason.RISK_NOT_SERVED),
                no(
                        "SVC03 not in the south",
                        "SVC03",
                        needs(CrimeCategory.DOMESTIC_ABUSE, "Lambeth", AgeBand.AGE_18_TO_59, RiskLevel.HIGH),
                        Reason.BOROUGH_NOT_SERVED),
                yes(
                        "SVC04 high risk in the west",
                        "SVC04",
                        needs(CrimeCategory.DOMESTIC_ABUSE, "Ealing", AgeBand.AGE_60_OR_OVER, RiskLevel.HIGH),
                        Reason.RISK_FITS),
                no(
                        "SVC04 not in the east",
                        "SVC04",
                        needs(CrimeCategory.DOMESTIC_ABUSE, "Newham", AgeBand.AGE_18_TO_59, RiskLevel.HIGH),
                        Reason.BOROUGH_NOT_SERVED),
                no(
                        "SVC04 not where no place is known",
                        "SVC04",
                        needs(CrimeCategory.DOMESTIC_ABUSE, "Not known", AgeBand.AGE_18_TO_59, RiskLevel.HIGH),
                        Reason.BOROUGH_NOT_KNOWN),
                yes(
                        "SVC05 an adult of any gender",
                        "SVC05",
                        adult(CrimeCategory.DOMESTIC_ABUSE, "Southwark"),
                        Reason.AGE_FITS),
                yes(
                        "SVC05 at thirteen only girls",
                        "SVC05",
                        needs(CrimeCategory.DOMESTIC_ABUSE, "Lambeth", AgeBand.AGE_13_TO_15, RiskLevel.MEDIUM),
                        Reason.AGE_FITS,
                        Reason.ASK_GENDER),
                no(
                        "SVC05 leaves high risk to the advocates",
                        "SVC05",
                        needs(CrimeCategory.DOMESTIC_ABUSE, "Lambeth", AgeBand.AGE_18_TO_59, RiskLevel.HIGH),
                        Reason.RISK_NOT_SERVED),
                yes(
                        "SVC06 women in the east",
                        "SVC06",
                        adult(CrimeCategory.RAPE_SERIOUS_SEXUAL, "Hackney"),
                        Reason.ASK_GENDER,
                        Reason.LONG_WAIT),
                yes(
                        "SVC06 a girl who may be fourteen",
                        "SVC06",
                        needs(CrimeCategory.CHILD_SEXUAL_ABUSE, "Hackney", AgeBand.AGE_13_TO_15, RiskLevel.HIGH),
                        Reason.ASK_AGE,
                        Reason.ASK_GENDER),
                no(
                        "SVC06 not in Camden",
                        "SVC06",
                        adult(CrimeCategory.RAPE_SERIOUS_SEXUAL, "Camden"),
                        Reason.BOROUGH_NOT_SERVED),
                yes(
                        "SVC07 men everywhere",
                        "SVC07",
                        adult(CrimeCategory.RAPE_SERIOUS_SEXUAL, "Camden"),
                        Reason.ASK_GENDER),
                no(
                        "SVC07 not boys under sixteen",
                        "SVC07",
                        child(CrimeCategory.CHILD_SEXUAL_ABUSE, "Camden"),
                        Reason.AGE_OUTSIDE));
    }

    private static Stream<Arguments> childServices() {
        return Stream.of(
                yes("SVC02 a child", "SVC02", child(CrimeCategory.ROBBERY, "Camden"), Reason.FALLBACK),
                yes(
                        "SVC02 age not known is a child",
                        "SVC02",
                        needs(CrimeCategory.ROBBERY, "Camden", AgeBand.NOT_KNOWN, RiskLevel.STANDARD),
                        Reason.FALLBACK,
                        Reason.ASK_AGE),
                no("SVC02 not an adult", "SVC02", adult(CrimeCategory.ROBBERY, "Camden"), Reason.AGE_OUTSIDE),
                yes(
                        "SVC08 a child within the year",
                        "SVC08",
                        child(CrimeCategory.CHILD_SEXUAL_ABUSE, "Camden"),
                        Reason.CRIME_FITS),
                yes(
                        "SVC08 on the last day of the year",
                        "SVC08",
                        late(CrimeCategory.RAPE_SERIOUS_SEXUAL, 365),
                        Reason.CRIME_FITS),
                no("SVC08 a day later", "SVC08", late(CrimeCategory.RAPE_SERIOUS_SEXUAL, 366), Reason.TOO_LONG_AGO),
                yes(
                        "SVC09 a child in Islington",
                        "SVC09",
                        child(CrimeCategory.CHILD_SEXUAL_ABUSE, "Islington"),
                        Reason.AGE_FITS,
                        Reason.BOROUGH_FITS),
                no(
                        "SVC09 not in Hackney",
                        "SVC09",
                        child(CrimeCategory.CHILD_SEXUAL_ABUSE, "Hackney"),
                        Reason.BOROUGH_NOT_SERVED),
                no(
                        "SVC09 not past sixty",
                        "SVC09",
                        needs(CrimeCategory.CHILD_SEXUAL_ABUSE, "Barnet", AgeBand.AGE_60_OR_OVER, RiskLevel.STANDARD),
                        Reason.AGE_OUTSIDE));
    }

    private static Stream<Arguments> crimeServices() {
        return Stream.of(
                yes("SVC10 stalking", "SVC10", adult(CrimeCategory.STALKING_HARASSMENT, "Brent"), Reason.CRIME_FITS),
                no("SVC10 not robbery", "SVC10", adult(CrimeCategory.ROBBERY, "Brent"), Reason.CRIME_NOT_SERVED),
                yes("SVC11 hate crime", "SVC11", adult(CrimeCategory.HATE_CRIME, "Brent"), Reason.ASK_HATE_STRAND),
                no("SVC11 not under thirteen", "SVC11", child(CrimeCategory.HATE_CRIME, "Brent"), Reason.AGE_OUTSIDE),
                yes("SVC12 hate crime", "SVC12", adult(CrimeCategory.HATE_CRIME, "Brent"), Reason.ASK_HATE_STRAND),
                no("SVC12 not burglary", "SVC12", adult(CrimeCategory.BURGLARY, "Brent"), Reason.CRIME_NOT_SERVED),
                yes(
                        "SVC13 hate crime, place not known",
                        "SVC13",
                        adult(CrimeCategory.HATE_CRIME, "Not known"),
                        Reason.ASK_HATE_STRAND,
                        Reason.ASK_BOROUGH),
                no(
                        "SVC13 not outside London",
                        "SVC13",
                        adult(CrimeCategory.HATE_CRIME, "Sevenoaks"),
                        Reason.BOROUGH_NOT_SERVED),
                yes(
                        "SVC14 honour-based abuse at thirteen",
                        "SVC14",
                        needs(CrimeCategory.HONOUR_BASED_ABUSE, "Brent", AgeBand.AGE_13_TO_15, RiskLevel.HIGH),
                        Reason.AGE_FITS),
                no(
                        "SVC14 not a small child",
                        "SVC14",
                        child(CrimeCategory.HONOUR_BASED_ABUSE, "Brent"),
                        Reason.AGE_OUTSIDE),
                yes("SVC15 slavery, a child", "SVC15", child(CrimeCategory.MODERN_SLAVERY, "Brent"), Reason.CRIME_FITS),
                no("SVC15 nothing else", "SVC15", adult(CrimeCategory.FRAUD_CYBER, "Brent"), Reason.CRIME_NOT_SERVED),
                yes("SVC16 homicide", "SVC16", adult(CrimeCategory.HOMICIDE_BEREAVED, "Brent"), Reason.FALLBACK),
                no(
                        "SVC16 nothing else",
                        "SVC16",
                        adult(CrimeCategory.ASSAULT_WITH_INJURY, "Brent"),
                        Reason.CRIME_NOT_SERVED),
                yes("SVC17 fraud", "SVC17", adult(CrimeCategory.FRAUD_CYBER, "Brent"), Reason.CRIME_FITS),
                no("SVC17 not a child", "SVC17", child(CrimeCategory.FRAUD_CYBER, "Brent"), Reason.AGE_OUTSIDE));
    }

    private static Stream<Arguments> otherServices() {
        return Stream.of(
                yes(
                        "SVC18 sixty in Bexley",
                        "SVC18",
                        needs(CrimeCategory.OTHER_THEFT, "Bexley", AgeBand.AGE_60_OR_OVER, RiskLevel.STANDARD),
                        Reason.AGE_FITS),
                no(
                        "SVC18 not in inner London",
                        "SVC18",
                        needs(CrimeCategory.OTHER_THEFT, "Camden", AgeBand.AGE_60_OR_OVER, RiskLevel.STANDARD),
                        Reason.BOROUGH_NOT_SERVED),
                no("SVC18 not at fifty", "SVC18", adult(CrimeCategory.OTHER_THEFT, "Bexley"), Reason.AGE_OUTSIDE),
                yes("SVC19 burglary", "SVC19", adult(CrimeCategory.BURGLARY, "Brent"), Reason.AGE_FITS),
                yes("SVC19 a child of perhaps ten", "SVC19", child(CrimeCategory.BURGLARY, "Brent"), Reason.ASK_AGE),
                no(
                        "SVC19 not domestic abuse",
                        "SVC19",
                        adult(CrimeCategory.DOMESTIC_ABUSE, "Brent"),
                        Reason.CRIME_EXCLUDED),
                no(
                        "SVC19 not what may be sexual",
                        "SVC19",
                        adult(CrimeCategory.VIOLENCE_AND_SEXUAL_OFFENCES, "Brent"),
                        Reason.CRIME_EXCLUDED),
                yes(
                        "SVC20 once somebody is charged",
                        "SVC20",
                        new Needs(CrimeCategory.ROBBERY, "Brent", AgeBand.AGE_4_TO_12, RiskLevel.STANDARD, 400, true),
                        Reason.CHARGED),
                no("SVC20 not before", "SVC20", adult(CrimeCategory.ROBBERY, "Brent"), Reason.NOT_CHARGED));
    }

    private static Arguments yes(String row, String service, Needs needs, Reason... reasons) {
        return arguments(row, service, needs, true, List.of(reasons));
    }

    private static Arguments no(String row, String service, Needs needs, Reason... reasons) {
        return arguments(row, service, needs, false, List.of(reasons));
    }

    private static Needs adult(CrimeCategory category, String borough) {
        return needs(category, borough, AgeBand.AGE_18_TO_59, RiskLevel.STANDARD);
    }

    private static Needs child(CrimeCategory category, String borough) {
        return needs(category, borough, AgeBand.AGE_4_TO_12, RiskLevel.STANDARD);
    }

    private static Needs late(CrimeCategory category, long days) {
        return new Needs(category, "Camden", AgeBand.AGE_18_TO_59, RiskLevel.STANDARD, days, false);
    }

    private static Needs needs(CrimeCategory category, String borough, AgeBand age, RiskLevel risk) {
        return new Needs(category, borough, age, risk, 3, false);
    }
}
