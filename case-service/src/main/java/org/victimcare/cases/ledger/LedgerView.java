package org.victimcare.cases.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was due in a period and what became of it.
 *
 * @param by what the groups are told apart by
 * @param groups in the order of their names
 * @param total of all groups
 */
@Schema(name = "RightsLedger")
record LedgerView(LocalDate from, LocalDate to, Dimension by, List<Group> groups, Group total) {

    /**
     * The figures of a group. What would show a small number is absent.
     *
     * @param due what fell due in the period, or will
     * @param met in time
     * @param late met after it was due
     * @param breached due and not met to this day
     * @param excepted a person decided that it could not or must not be met
     * @param open not due yet
     * @param medianHours half of the victims who were told were told within these hours of the start of the clock
     * @param ninetiethHours nine of ten were
     * @param suppressed whether a figure was hidden because somebody could be recognised by it
     */
    @Schema(name = "RightsLedgerGroup")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Group(
            String name,
            @Nullable Long due,
            @Nullable Long met,
            @Nullable Long late,
            @Nullable Long breached,
            @Nullable Long excepted,
            @Nullable Long open,
            @Nullable Integer medianHours,
            @Nullable Integer ninetiethHours,
            boolean suppressed) {}
}
