package org.victimcare.referrals.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProfilesTest {

    /** The ranges that are kept for drama: nobody answers there. */
    private static final String DRAMA = "08081 570 ?\\d{3}|020 7946 0\\d{3}|03069 990 ?\\d{3}|01632 960\\d{3}";

    private final Profiles profiles = new Profiles();

    @Test
    void holdsTwentyServices() {
        var codes = IntStream.rangeClosed(1, 20).mapToObj("SVC%02d"::formatted).toList();

        assertThat(profiles.all()).extracting(Profile::code).containsExactlyElementsOf(codes);
    }

    @Test
    void reachesNobodyReal() {
        assertThat(profiles.all()).allSatisfy(profile -> {
            assertThat(profile.phone()).matches(DRAMA);
            assertThat(profile.email()).endsWith("@example.org");
        });
    }

    @Test
    void hasOneFallbackForEverybody() {
        assertThat(profiles.all())
                .extracting(Profile::fallback)
                .filteredOn(fallback -> fallback != null)
                .containsExactlyInAnyOrder(Fallback.values());
    }

    @Test
    void knowsTheBoroughsOfLondonHoweverTheyAreSpelt() {
        assertThat(Boroughs.LONDON).hasSize(32);
        assertThat(Boroughs.find(" hammersmith & Fulham")).contains("Hammersmith and Fulham");
        assertThat(Boroughs.find("Richmond-upon-Thames")).contains("Richmond upon Thames");
        assertThat(Boroughs.find("City of London")).isEmpty();
    }

    @Test
    void takesNoAudienceOfNobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Audience(Audience.Who.ANYONE, 18, 4));
    }
}
