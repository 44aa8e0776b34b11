package org.victimcare.feedback.response;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.victimcare.feedback.survey.Question;
import org.victimcare.feedback.survey.Rating;

/** The form as it was sent: what was chosen, and what is wrong with it. */
final class SurveyForm {

    private static final String COMMENT = "comment";

    private final EnumMap<Question, Rating> ratings = new EnumMap<>(Question.class);
    private final List<Mistake> errors = new ArrayList<>();
    private final String comment;

    private SurveyForm(MultivaluedMap<String, String> fields) {
        for (var question : Question.values()) {
            take(question, fields.getFirst(question.field()));
        }
        this.comment = Optional.ofNullable(fields.getFirst(COMMENT)).orElse("").replace("\r\n", "\n");
    }

    /** Something to put right, and the field to go to. */
    record Mistake(String field, String message) {}

    static SurveyForm empty() {
        return new SurveyForm(new MultivaluedHashMap<>());
    }

    static SurveyForm of(MultivaluedMap<String, String> fields) {
        var form = new SurveyForm(fields);
        form.check();
        return form;
    }

    List<Mistake> errors() {
        return errors;
    }

    Answers answers() {
        return new Answers(ratings, comment);
    }

    /** The form as its template needs it. */
    Map<String, Object> shown() {
        return Map.of(
                "questions",
                Stream.of(Question.values()).map(this::shown).toList(),
                "comment",
                comment,
                "longest",
                Answers.LONGEST_COMMENT,
                "errors",
                errors.stream().map(SurveyForm::shown).toList());
    }

    private void take(Question question, @Nullable String name) {
        Stream.of(Rating.values())
                .filter(rating -> rating.name().equals(name))
                .findFirst()
                .ifPresent(rating -> ratings.put(question, rating));
    }

    private void check() {
        if (!ratings.containsKey(Question.OVERALL)) {
            errors.add(new Mistake(Question.OVERALL.field(), "Choose an answer to the last question"));
        }
        if (comment.strip().length() > Answers.LONGEST_COMMENT) {
            errors.add(new Mistake(COMMENT, "Write at most " + Answers.LONGEST_COMMENT + " characters"));
        }
    }

    private Map<String, Object> shown(Question question) {
        return Map.of(
                "field", question.field(),
                "wording", question.wording(),
                "error", messageFor(question.field()),
                "options",
                        Stream.of(Rating.values())
                                .map(it -> option(question, it))
                                .toList());
    }

    private Map<String, Object> option(Question question, Rating rating) {
        return Map.of(
                "value", rating.name(),
                "wording", rating.wording(),
                "first", rating == Rating.COMPLETELY_SATISFIED,
                "apart", rating == Rating.DONT_KNOW,
                "chosen", ratings.get(question) == rating);
    }

    private String messageFor(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(Mistake::message)
                .findFirst()
                .orElse("");
    }

    private static Map<String, Object> shown(Mistake error) {
        return Map.of("field", error.field(), "message", error.message());
    }
}
