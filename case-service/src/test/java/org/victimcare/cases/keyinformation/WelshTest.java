package org.victimcare.cases.keyinformation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.OutcomeCode;

class WelshTest {

    @ParameterizedTest(name = "asked for {0}, reviewed {1}: {2}")
    @CsvSource({
        "cy, true,  Bwrgleriaeth, cy",
        "cy, false, Burglary,     en",
        "en, true,  Burglary,     en",
        "pl, true,  Burglary,     en",
        "  , true,  Burglary,     en"
    })
    void isSaidOnceATranslatorReviewedIt(String asked, boolean reviewed, String said, String language) {
        var words = new PlainWords(new NoReviews(), () -> reviewed);

        var wording = words.in(asked);

        assertThat(wording.crimes().of(CrimeCategory.BURGLARY)).isEqualTo(said);
        assertThat(wording.language()).isEqualTo(language);
        assertThat(words.crime(CrimeCategory.BURGLARY)).isEqualTo("Burglary");
    }

    private static final class NoReviews implements ReviewRightConfig {

        @Override
        public Set<OutcomeCode> police() {
            return Set.of();
        }

        @Override
        public Set<OutcomeCode> prosecution() {
            return Set.of();
        }
    }
}
