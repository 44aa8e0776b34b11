package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneDigitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "020 7946 0123",
                "+44 20 7946 0123",
                "+44 (0)20 7946 0123",
                "0044 20 7946-0123",
                "(020) 79460123",
                "442079460123"
            })
    void isTheSameNumberHoweverItIsTyped(String typed) {
        assertThat(PhoneDigits.of(typed)).isEqualTo("442079460123");
    }
}
