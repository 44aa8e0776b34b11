package org.victimcare.cases.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource({
        "2026-06-10T10:00:00Z, 2026-06-11T16:00:00Z",
        "2026-06-13T10:00:00Z, 2026-06-15T16:00:00Z",
        "2026-04-02T10:00:00Z, 2026-04-07T16:00:00Z",
        "2026-12-24T10:00:00Z, 2026-12-29T17:00:00Z",
        "2027-12-24T10:00:00Z, 2027-12-29T17:00:00Z",
        "2026-08-28T10:00:00Z, 2026-09-01T16:00:00Z",
        "2026-06-10T23:30:00Z, 2026-06-12T16:00:00Z"
    })
    void endsTheNextWorkingDayAtFiveInLondon(Instant now, Instant due) {
        assertThat(WorkingDays.endOfNext(now)).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-01-02",
                "2024-03-29",
                "2024-04-01",
                "2025-05-05",
                "2025-05-26",
                "2026-12-28",
                "2027-12-27",
                "2027-12-28",
                "2028-01-03",
                "2028-04-14",
                "2029-08-27",
                "2029-12-26"
            })
    void knowsTheHolidays(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-02", "2026-12-29", "2028-01-04", "2026-11-23"})
    void worksOnOtherDays(LocalDate day) {
        assertThat(WorkingDays.isWorkingDay(day)).isTrue();
    }
}
