package org.victimcare.notifications.message;

import java.util.Set;

/** The layouts that messages share, each a pair of files: plain text and HTML. */
enum Form {
    ACKNOWLEDGEMENT("case-acknowledged"),
    MILESTONE("milestone"),
    OUTCOME("case-outcome"),
    REFERRAL("referral-sent"),
    SURVEY("survey-invite"),
    /** Several messages that can wait, as one. */
    DIGEST("digest"),
    HELP("help"),
    DISCREET("discreet", Style.WELSH),
    DISCREET_SURVEY("discreet-survey", Style.WELSH);

    private final String file;

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> otherLanguages;

    Form(String file, String... otherLanguages) {
        this.file = file;
        this.otherLanguages = Set.of(otherLanguages);
    }

    String file(String language, String ending) {
        return (language.equals(Style.ENGLISH) ? "mail/" : "mail/" + language + "/") + file + ending;
    }

    /** Whether somebody wrote it in the language. Nothing is translated by a machine. */
    boolean isIn(String language) {
        return language.equals(Style.ENGLISH) || otherLanguages.contains(language);
    }

    /** The layout that gives nothing away to somebody else who reads it. */
    Form discreet() {
        return switch (this) {
            case SURVEY -> DISCREET_SURVEY;
            case HELP -> HELP;
            default -> DISCREET;
        };
    }
}
