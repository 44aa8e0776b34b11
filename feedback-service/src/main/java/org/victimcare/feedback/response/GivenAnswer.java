package org.victimcare.feedback.response;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.victimcare.feedback.survey.Rating;
import org.victimcare.feedback.survey.Scale;

/** An answer as it is kept, with the scale it was given on. */
@Embeddable
record GivenAnswer(
        @Enumerated(EnumType.STRING) Scale scaleId,
        @Enumerated(EnumType.STRING) Rating rating,
        @Nullable Integer value) {

    static GivenAnswer of(Rating rating) {
        return new GivenAnswer(Scale.SATISFACTION_7, rating, rating.value());
    }
}
