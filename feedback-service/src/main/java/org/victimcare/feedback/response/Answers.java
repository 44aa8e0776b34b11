package org.victimcare.feedback.response;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.victimcare.feedback.survey.Question;
import org.victimcare.feedback.survey.Rating;

/** What a victim answered: the overall question always, the others if they liked, and maybe something in own words. */
record Answers(Map<Question, Rating> ratings, @Nullable String comment) {

    static final int LONGEST_COMMENT = 2000;

    /** Neither a terminal nor the database can do anything good with these. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    Answers {
        if (!ratings.containsKey(Question.OVERALL)) {
            throw ResponseRefusal.overallMissing();
        }
        ratings = Collections.unmodifiableMap(new EnumMap<>(ratings));
        comment = clean(comment);
        if (comment != null && comment.length() > LONGEST_COMMENT) {
            throw ResponseRefusal.commentTooLong();
        }
    }

    boolean satisfied() {
        return rating(Question.OVERALL).satisfied();
    }

    Rating rating(Question question) {
        return ratings.getOrDefault(question, Rating.REFUSED);
    }

    /** Browsers send line ends of two characters, which nobody sees or counts. */
    private static @Nullable String clean(@Nullable String text) {
        return Optional.ofNullable(text)
                .map(it -> it.replace("\r\n", "\n"))
                .map(it -> UNWRITABLE.matcher(it).replaceAll("").strip())
                .filter(it -> !it.isEmpty())
                .orElse(null);
    }
}
