package org.victimcare.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"01/0012345/24", "01 12345 24", "1-12345-24", " 01/12345/24 ", "01/0012345/0024", "1.12345.24"})
    void isTheSameHoweverItIsTyped(String typed) {
        assertThat(Reference.normalised(typed)).isEqualTo("11234524");
    }

    @Test
    void ignoresCase() {
        assertThat(new Reference("OTHER", "cri/06bb/0012345/24").normalised()).isEqualTo("CRI6BB1234524");
    }

    @Test
    void aPartOfZerosIsZero() {
        assertThat(Reference.normalised("00/000")).isEqualTo("00");
    }

    @Test
    void nothingIsLeftOfPunctuation() {
        assertThat(Reference.normalised(" /-/ ")).isEmpty();
    }
}
