package org.victimcare.cases.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoroughsTest {

    @ParameterizedTest(name = "{0} belongs to {1}")
    @CsvSource({
        "Camden, CN",
        "camden, CN",
        "Hammersmith & Fulham, AW",
        "Kingston upon Thames, SW",
        "Barking and Dagenham, EA",
        "City of London, 48",
        "Not known, OUT",
        "Thurrock, OUT"
    })
    void knowsTheUnitOfABorough(String borough, String unit) {
        assertThat(Boroughs.unitOf(borough)).isEqualTo(unit);
        assertThat(Boroughs.isUnit(unit)).isTrue();
    }
}
