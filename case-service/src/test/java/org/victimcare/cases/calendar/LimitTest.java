package org.victimcare.cases.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {

    @ParameterizedTest(name = "{0} {1} within {2} {3}: {4}")
    @CsvSource({
        "5, WORKING_DAY, 5, WORKING_DAY, true",
        "6, WORKING_DAY, 5, WORKING_DAY, false",
        "23, HOUR, 1, WORKING_DAY, true",
        "24, HOUR, 1, WORKING_DAY, false",
        "47, HOUR, 2, CALENDAR_DAY, true",
        "48, HOUR, 2, CALENDAR_DAY, false",
        "671, HOUR, 1, MONTH, true",
        "672, HOUR, 1, MONTH, false",
        "5, CALENDAR_DAY, 5, WORKING_DAY, true",
        "6, CALENDAR_DAY, 5, WORKING_DAY, false",
        "28, CALENDAR_DAY, 1, MONTH, true",
        "29, CALENDAR_DAY, 1, MONTH, false",
        "56, CALENDAR_DAY, 2, MONTH, true",
        "1, CALENDAR_DAY, 1000, HOUR, false",
        "1, WORKING_DAY, 100, CALENDAR_DAY, false",
        "1, MONTH, 1000, CALENDAR_DAY, false"
    })
    void isWithinAnotherOnlyWhereThatHoldsWhereverBothBegin(
            int amount, LimitUnit unit, int otherAmount, LimitUnit otherUnit, boolean within) {
        assertThat(new Limit(amount, unit).isWithin(new Limit(otherAmount, otherUnit)))
                .isEqualTo(within);
    }

    @Test
    void isOneToAThousandOfSomething() {
        assertThat(new Limit(1, LimitUnit.HOUR)).hasToString("1 HOUR");
        assertThat(new Limit(1000, LimitUnit.HOUR).amount()).isEqualTo(1000);
        assertThatIllegalArgumentException().isThrownBy(() -> new Limit(0, LimitUnit.HOUR));
        assertThatIllegalArgumentException().isThrownBy(() -> new Limit(1001, LimitUnit.HOUR));
    }
}
