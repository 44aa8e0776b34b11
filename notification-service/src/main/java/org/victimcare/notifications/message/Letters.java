package org.victimcare.notifications.message;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.victimcare.notifications.message.Facts.CaseFacts;
import org.victimcare.notifications.message.Facts.Officer;
import org.victimcare.notifications.message.Facts.ReferralFacts;
import org.victimcare.notifications.message.Facts.SurveyFacts;
import org.victimcare.notifications.message.Letter.Contact;
import org.victimcare.notifications.message.Letter.Topic;
import org.victimcare.notifications.message.Letter.Update;
import org.victimcare.notifications.message.Texts.Wording;

/** Turns facts into a letter, or refuses: every value that a template shows has passed through here. */
@Singleton
class Letters {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final SafeLinks safeLinks;
    private final Clock clock;

    Letters(SafeLinks safeLinks, Clock clock) {
        this.safeLinks = safeLinks;
        this.clock = clock;
    }

    /** Of several things at once. */
    Letter write(Form form, List<Wording> wordings, Facts facts) throws FactsMissing {
        return form == Form.DIGEST ? digest(wordings, facts.aboutCase()) : write(form, wordings.get(0), facts);
    }

    Letter write(Form form, Wording wording, Facts facts) throws FactsMissing {
        return switch (form) {
            case DIGEST -> digest(List.of(wording), facts.aboutCase());
            case ACKNOWLEDGEMENT, MILESTONE -> update(wording, facts.aboutCase());
            case OUTCOME ->
                new Letter.Outcome(
                        update(wording, facts.aboutCase()),
                        present(facts.aboutCase().outcomeText(), "outcomeText"));
            case REFERRAL -> referral(wording, facts.aboutCase(), present(facts.aboutReferral(), "referral"));
            case SURVEY -> survey(wording, facts.aboutCase(), present(facts.aboutSurvey(), "invitation"));
            case DISCREET, HELP -> new Letter.Discreet();
            case DISCREET_SURVEY -> {
                var survey = present(facts.aboutSurvey(), "invitation");
                yield new Letter.DiscreetSurvey(link(survey), until(survey));
            }
        };
    }

    private static Letter digest(List<Wording> wordings, CaseFacts facts) {
        return new Letter.Digest(
                update(wordings.get(0), facts),
                wordings.stream()
                        .map(wording -> new Topic(wording.heading(), wording.text()))
                        // what happened twice is said once
                        .distinct()
                        .toList());
    }

    private static Update update(Wording wording, CaseFacts facts) {
        return new Update(
                present(facts.preferredName(), "preferredName"),
                present(facts.reference(), "reference"),
                wording.heading(),
                wording.text(),
                present(facts.statusText(), "statusText"),
                present(facts.statusMeaning(), "statusMeaning"),
                present(facts.nextStep(), "nextStep"),
                facts.officer() == null ? null : officer(facts.officer()));
    }

    private static Contact officer(Officer officer) {
        return new Contact(
                present(officer.name(), "officer.name"),
                present(officer.team(), "officer.team"),
                present(officer.phone(), "officer.phone"));
    }

    private static Letter referral(Wording wording, CaseFacts victim, ReferralFacts referral) {
        return new Letter.Referral(
                present(victim.preferredName(), "preferredName"),
                wording.heading(),
                wording.text(),
                present(referral.serviceName(), "serviceName"),
                present(referral.whatItDoes(), "whatItDoes"),
                present(referral.firstContact(), "firstContact"),
                present(referral.phone(), "phone"));
    }

    private Letter survey(Wording wording, CaseFacts victim, SurveyFacts survey) {
        return new Letter.Survey(
                present(victim.preferredName(), "preferredName"),
                wording.heading(),
                wording.text(),
                link(survey),
                until(survey));
    }

    private String link(SurveyFacts survey) {
        var link = present(survey.link(), "link");
        return safeLinks.allow(link) ? link : refuse("a link to where links may lead");
    }

    /** An invitation that has run out is no invitation. */
    private String until(SurveyFacts survey) {
        Instant end = present(survey.expiresAt(), "expiresAt");
        return end.isAfter(clock.instant()) ? DAY.format(end) : refuse("a link that is still good");
    }

    static <T> T present(@Nullable T value, String field) {
        if (value == null || value.toString().isBlank()) {
            throw new FactsMissing(field);
        }
        return value;
    }

    private static String refuse(String field) {
        throw new FactsMissing(field);
    }
}
