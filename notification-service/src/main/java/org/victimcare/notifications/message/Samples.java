package org.victimcare.notifications.message;

import java.time.Duration;
import java.time.Instant;
import org.victimcare.notifications.message.Facts.CaseFacts;
import org.victimcare.notifications.message.Facts.Officer;
import org.victimcare.notifications.message.Facts.ReferralFacts;
import org.victimcare.notifications.message.Facts.SurveyFacts;

/** Facts of nobody, to show and to check messages with. */
final class Samples {

    /** What nobody may read on a screen, an envelope or over a shoulder. */
    static final String HOSTILE = "police victim crime officer reference 01/9900001/26 court bail 999 </p><script>";

    private static final String TOKEN = "AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE";

    private final String linkBase;
    private final Instant now;

    Samples(String linkBase, Instant now) {
        this.linkBase = linkBase;
        this.now = now;
    }

    Facts friendly() {
        return new Facts(
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
                        "Generic Support",
                        "listens and helps with practical things",
                        "within 48 hours",
                        "020 7946 0222"),
                survey());
    }

    /** Every fact says what must not be seen. Only a link cannot: it is let through or not. */
    Facts hostile() {
        var bad = HOSTILE;
        return new Facts(
                new CaseFacts(bad, bad, bad, bad, bad, new Officer(bad, bad, bad), bad, true),
                new ReferralFacts(bad, bad, bad, bad),
                survey());
    }

    /** What a message shows that has to be confirmed: nothing of it may tell. */
    Confirmation confirmation() {
        return new Confirmation("K7M3QX", linkBase + "/" + TOKEN);
    }

    private SurveyFacts survey() {
        return new SurveyFacts(linkBase + "/" + TOKEN, now.plus(Duration.ofDays(30)));
    }
}
