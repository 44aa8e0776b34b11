package org.victimcare.feedback.insight;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.victimcare.feedback.survey.Question;

/** Which figures somebody asks for. */
record Asked(
        Dimension by,
        Question question,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    static Asked of(String by, String question, @Nullable String from, @Nullable String to) {
        var first = day("from", from);
        var last = day("to", to);
        if (first != null && last != null && last.isBefore(first)) {
            throw InsightRefusal.periodEmpty();
        }
        return new Asked(
                Dimension.named(by).orElseThrow(InsightRefusal::dimensionUnknown), question(question), first, last);
    }

    private static Question question(String name) {
        return Stream.of(Question.values())
                .filter(question -> question.name().equals(name))
                .findFirst()
                .orElseThrow(InsightRefusal::questionUnknown);
    }

    private static @Nullable LocalDate day(String field, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw InsightRefusal.dayUnreadable(field);
        }
    }
}
