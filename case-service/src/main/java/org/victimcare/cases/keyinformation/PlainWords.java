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

    private static final String LANGUAGE = "en";

    private final Texts statuses = Texts.of("status", LANGUAGE);
    private final Texts steps = Texts.of("step", LANGUAGE);
    private final Texts outcomes = Texts.of("outcome", LANGUAGE);
    private final Texts crimes = Texts.of("crime", LANGUAGE);
    private final Texts reviews = Texts.of("review", LANGUAGE);
    private final ReviewRightConfig reviewRight;

    PlainWords(ReviewRightConfig reviewRight) {
        this.reviewRight = reviewRight;
    }

    public Explanation explain(CaseView view) {
        var status = view.status().name();
        var outcome = view.outcome();
        return new Explanation(
                statuses.of(status + ".text"),
                statuses.of(status + ".meaning"),
                statuses.of(status + ".next"),
                outcome == null ? null : outcomes.of(outcome),
                review(outcome));
    }

    /** The kind of crime. */
    public String crime(CrimeCategory category) {
        return crimes.of(category);
    }

    String happened(RecordedStep step) {
        return switch (step.kind()) {
            case CLOSURE -> steps.of("CLOSURE");
            case REOPENING -> steps.of("REOPENING");
            case MILESTONE -> steps.of(String.valueOf(step.milestone()));
        };
    }

    String nothingYet() {
        return steps.of("NONE");
    }

    private @Nullable String review(@Nullable OutcomeCode outcome) {
        if (outcome == null) {
            return null;
        }
        if (reviewRight.police().contains(outcome)) {
            return reviews.of("police");
        }
        return reviewRight.prosecution().contains(outcome) ? reviews.of("prosecution") : null;
    }
}
