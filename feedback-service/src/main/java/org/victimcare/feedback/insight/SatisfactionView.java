package org.victimcare.feedback.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.feedback.survey.Question;

/** A table of satisfaction: a row a group, and the total. What would show single people is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Satisfaction", description = "Shares of satisfied victims with their 95 % intervals")
record SatisfactionView(
        String by,
        Question question,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Row total,
        List<Row> groups) {

    private static final String TOTAL = "TOTAL";
    private static final int RANKABLE = 100;

    /**
     * A line of the table. Percentages have one decimal.
     *
     * @param responsePercent of the invited, how many answered anything
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SatisfactionRow")
    record Row(
            @Schema(description = "The borough, category or unit")
            String value,

            Showing showing,

            @Schema(description = "Valid answers; don't know and refused are left out") @Nullable
            Long n,

            @Schema(description = "The number of valid answers, where only this may be shown", example = "10-29")
            @Nullable
            String band,

            @Nullable Double satisfiedPercent,
            @Nullable Double lowPercent,
            @Nullable Double highPercent,

            @Schema(description = "Whether there are answers enough to rank the group among others") @Nullable
            Boolean rankable,

            @Nullable Long invited,
            @Nullable Double responsePercent) {

        static Row of(Count count, Showing showing) {
            if (!showing.visible()) {
                var band = showing == Showing.BAND_ONLY ? "10-29" : null;
                return new Row(count.value(), showing, null, band, null, null, null, null, null, null);
            }
            var interval = Wilson.of(count.share(), count.n());
            return new Row(
                    count.value(),
                    showing,
                    count.n(),
                    null,
                    percent(count.share()),
                    percent(interval.low()),
                    percent(interval.high()),
                    count.n() >= RANKABLE,
                    count.invited(),
                    count.invited() == 0 ? null : percent((double) count.answered() / count.invited()));
        }

        private static double percent(double share) {
            return Math.round(share * 1000) / 10.0;
        }
    }

    static SatisfactionView of(Asked asked, List<Count> counts) {
        var total = counts.stream().reduce(new Count(TOTAL, 0, 0, 0, 0), Count::plus);
        var shown = SmallNumbers.decide(counts);
        var rows = IntStream.range(0, counts.size())
                .mapToObj(i -> Row.of(counts.get(i), shown.groups().get(i)))
                .toList();
        return new SatisfactionView(
                asked.by().column(), asked.question(), asked.from(), asked.to(), Row.of(total, shown.total()), rows);
    }
}
