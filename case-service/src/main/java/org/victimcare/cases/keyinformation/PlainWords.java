package org.victimcare.cases.keyinformation;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.cases.casefile.RecordedStep;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.OutcomeCode;

/** Says what a case is and where it stands in words that a victim understands; never who else is in it. */
@ApplicationScoped
public class PlainWords {

    private final Wording english = Wording.english();
    private final Wording welsh = english.welsh();
    private final ReviewRightConfig reviewRight;
    private final TextsConfig texts;

    PlainWords(ReviewRightConfig reviewRight, TextsConfig texts) {
        this.reviewRight = reviewRight;
        this.texts = texts;
    }

    public Explanation explain(CaseView view) {
        return explain(view, english);
    }

    /** The kind of crime. */
    public String crime(CrimeCategory category) {
        return english.crimes().of(category);
    }

    /** The words in a language, where there are any that somebody reviewed; else in English. */
    Wording in(@Nullable String language) {
        return Wording.WELSH.equals(language) && texts.welshReviewed() ? welsh : english;
    }

    Explanation explain(CaseView view, Wording wording) {
        var status = view.status().name();
        var outcome = view.outcome();
        return new Explanation(
                wording.statuses().of(status + ".text"),
                wording.statuses().of(status + ".meaning"),
                wording.statuses().of(status + ".next"),
                outcome == null ? null : wording.outcomes().of(outcome),
                review(outcome, wording));
    }

    String happened(@Nullable RecordedStep step, Wording wording) {
        if (step == null) {
            return wording.steps().of("NONE");
        }
        return switch (step.kind()) {
            case CLOSURE -> wording.steps().of("CLOSURE");
            case REOPENING -> wording.steps().of("REOPENING");
            case MILESTONE -> wording.steps().of(String.valueOf(step.milestone()));
        };
    }

    private @Nullable String review(@Nullable OutcomeCode outcome, Wording wording) {
        if (outcome == null) {
            return null;
        }
        if (reviewRight.police().contains(outcome)) {
            return wording.reviews().of("police");
        }
        return reviewRight.prosecution().contains(outcome) ? wording.reviews().of("prosecution") : null;
    }
}
