package org.victimcare.cases.victim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.contracts.AgeBand;

class AgeBandsTest {

    @ParameterizedTest(name = "born {0} is {1} in June 2026")
    @CsvSource({
        "2022-06-11, UNDER_4",
        "2022-06-10, AGE_4_TO_12",
        "2013-06-10, AGE_13_TO_15",
        "2010-06-10, AGE_16_TO_17",
        "2008-06-11, AGE_16_TO_17",
        "2008-06-10, AGE_18_TO_59",
        "1966-06-11, AGE_18_TO_59",
        "1966-06-10, AGE_60_OR_OVER",
        "2026-08-01, UNDER_4"
    })
    void countsBirthdaysUpToTheReport(LocalDate born, AgeBand band) {
        assertThat(AgeBands.at(born, Instant.parse("2026-06-10T12:00:00Z"))).isEqualTo(band);
    }

    @Test
    void theDayIsThatOfLondon() {
        var eighteenth = LocalDate.parse("2008-06-11");

        assertThat(AgeBands.at(eighteenth, Instant.parse("2026-06-10T23:30:00Z")))
                .isEqualTo(AgeBand.AGE_18_TO_59);
    }

    @Test
    void doesNotGuess() {
        assertThat(AgeBands.at(null, Instant.parse("2026-06-10T12:00:00Z"))).isEqualTo(AgeBand.NOT_KNOWN);
    }
}
