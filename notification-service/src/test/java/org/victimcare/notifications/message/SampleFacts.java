package org.victimcare.notifications.message;

import java.time.Instant;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.message.Facts.CaseFacts;
import org.victimcare.notifications.message.Facts.Officer;
import org.victimcare.notifications.message.Facts.ReferralFacts;
import org.victimcare.notifications.message.Facts.SurveyFacts;

/** Facts to write with. */
final class SampleFacts {

    static final Style OPEN = new Style(Channel.EMAIL, "en", Format.STANDARD, false);
    static final Style DISCREET = new Style(Channel.EMAIL, "en", Format.STANDARD, true);

    static final Facts COMPLETE = new Facts(
            new CaseFacts(
                    "Sam Okafor",
                    "01/9900001/26",
                    "Under investigation",
                    "Somebody is looking into it.",
                    "We will write again within 28 days.",
                    new Officer("Alex Reed", "Team 4", "020 7946 0111"),
                    "Nobody could be identified.",
                    true),
            new ReferralFacts(
                    "Generic Support", "listens and helps with practical things", "within 48 hours", "020 7946 0222"),
            new SurveyFacts("http://127.0.0.1:8084/r/AbCdEfGhIjKlMnOpQrSt", Instant.parse("2098-03-03T12:00:00Z")));

    private SampleFacts() {}

    static Facts with(SurveyFacts survey) {
        return new Facts(COMPLETE.aboutCase(), COMPLETE.aboutReferral(), survey);
    }

    static Facts with(CaseFacts aboutCase) {
        return new Facts(aboutCase, COMPLETE.aboutReferral(), COMPLETE.aboutSurvey());
    }

    /** Facts of which every one is the same text. */
    static Facts all(String text) {
        return new Facts(
                new CaseFacts(text, text, text, text, text, new Officer(text, text, text), text, true),
                new ReferralFacts(text, text, text, text),
                COMPLETE.aboutSurvey());
    }
}
