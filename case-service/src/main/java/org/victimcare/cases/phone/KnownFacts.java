package org.victimcare.cases.phone;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.contact.PhoneDigits;
import org.victimcare.cases.phone.VerificationPolicy.Judged;
import org.victimcare.cases.victim.Folding;

/**
 * What is on file about somebody, as answers are compared with it: however they are spelled.
 *
 * @param names the full name in each order that people say it
 * @param postcodes of the addresses on file
 * @param phones the numbers on file, as digits
 * @param reportedOn absent where only the month is known
 */
record KnownFacts(
        Set<String> names,
        @Nullable LocalDate dateOfBirth,
        Set<String> postcodes,
        Set<String> phones,
        @Nullable LocalDate reportedOn,
        String borough,
        @Nullable String codeWord) {

    /** Nobody: what an answer is compared with where there is no such case. */
    static final KnownFacts NOBODY = new KnownFacts(Set.of(), null, Set.of(), Set.of(), null, "-", null);

    Judged judge(Answers answers) {
        var right = EnumSet.noneOf(Question.class);
        var wrong = EnumSet.noneOf(Question.class);
        note(Question.FULL_NAME, answers.fullName(), isName(answers.fullName()), right, wrong);
        note(Question.DATE_OF_BIRTH, answers.dateOfBirth(), same(answers.dateOfBirth(), dateOfBirth), right, wrong);
        note(Question.POSTCODE, answers.postcode(), isOneOf(postcodes, postcode(answers.postcode())), right, wrong);
        note(Question.PHONE_ON_FILE, answers.phone(), isOneOf(phones, digits(answers.phone())), right, wrong);
        note(Question.REPORT_DATE, answers.reportedOn(), same(answers.reportedOn(), reportedOn), right, wrong);
        note(Question.REPORT_BOROUGH, answers.borough(), folds(answers.borough(), borough), right, wrong);
        note(Question.CODE_WORD, answers.codeWord(), folds(answers.codeWord(), codeWord), right, wrong);
        return new Judged(right, wrong);
    }

    static String postcode(@Nullable String typed) {
        return typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    private static void note(
            Question question, @Nullable Object answer, boolean fits, Set<Question> right, Set<Question> wrong) {
        if (answer != null) {
            (fits ? right : wrong).add(question);
        }
    }

    private boolean isName(@Nullable String typed) {
        return isOneOf(names, typed == null ? "" : Folding.fold(typed));
    }

    private static boolean isOneOf(Set<String> known, String given) {
        return !given.isEmpty() && known.contains(given);
    }

    private static String digits(@Nullable String typed) {
        return typed == null ? "" : PhoneDigits.of(typed);
    }

    private static boolean same(@Nullable LocalDate given, @Nullable LocalDate known) {
        return given != null && given.equals(known);
    }

    private static boolean folds(@Nullable String given, @Nullable String known) {
        return Stream.of(given, known)
                        .allMatch(text -> text != null && !Folding.fold(text).isEmpty())
                && Folding.fold(String.valueOf(given)).equals(Folding.fold(String.valueOf(known)));
    }
}
