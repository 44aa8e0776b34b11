package org.victimcare.cases.keyinformation;

/**
 * Everything that is said to victims, in one language.
 *
 * @param language its code
 */
record Wording(String language, Texts statuses, Texts steps, Texts outcomes, Texts crimes, Texts reviews) {

    static final String ENGLISH = "en";
    static final String WELSH = "cy";

    static Wording english() {
        return new Wording(
                ENGLISH,
                Texts.of("status", ENGLISH),
                Texts.of("step", ENGLISH),
                Texts.of("outcome", ENGLISH),
                Texts.of("crime", ENGLISH),
                Texts.of("review", ENGLISH));
    }

    /** In Welsh; what has no Welsh words yet is said in English. */
    Wording welsh() {
        return new Wording(
                WELSH,
                statuses.in("status", WELSH),
                steps.in("step", WELSH),
                outcomes.in("outcome", WELSH),
                crimes.in("crime", WELSH),
                reviews.in("review", WELSH));
    }
}
