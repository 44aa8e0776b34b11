package org.victimcare.cases.victim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({"Siân O'Brien-Ŵyn, sian o brien wyn", "'  ŻÓŁTA   kowalska ', zołta kowalska", "JOSÉ, jose"})
    void comparesNamesHoweverTheyAreTyped(String typed, String folded) {
        assertThat(Folding.fold(typed)).isEqualTo(folded);
    }
}
