package org.victimcare.feedback.insight;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

    private static final Offset<Double> TINY = Offset.offset(1e-9);

    /** The table of the house's statistics rules, for a share of 65 %. */
    @ParameterizedTest(name = "{0} answers: {1} to {2}")
    @CsvSource({
        "9600, 64.0, 65.9",
        "2400, 63.1, 66.9",
        "800, 61.6, 68.2",
        "300, 59.4, 70.2",
        "200, 58.2, 71.3",
        "100, 55.3, 73.6",
        "50, 51.1, 76.7",
        "30, 47.1, 79.5",
        "10, 35.4, 86.3"
    })
    void agreesWithTheTableToOneDecimal(long n, double low, double high) {
        var interval = Wilson.of(0.65, n);

        assertThat(Math.round(interval.low() * 1000) / 10.0).isEqualTo(low);
        assertThat(Math.round(interval.high() * 1000) / 10.0).isEqualTo(high);
    }

    @Property
    void enclosesTheShareAndStaysBetweenNothingAndAll(
            @ForAll @DoubleRange(max = 1) double share, @ForAll @LongRange(min = 1, max = 1_000_000) long n) {
        var interval = Wilson.of(share, n);

        assertThat(interval.low()).isBetween(0.0, share);
        assertThat(interval.high()).isBetween(share, 1.0);
    }

    @Property
    void looksTheSameFromTheOtherEnd(
            @ForAll @DoubleRange(max = 1) double share, @ForAll @LongRange(min = 1, max = 1_000_000) long n) {
        var interval = Wilson.of(share, n);
        var mirrored = Wilson.of(1 - share, n);

        assertThat(interval.low()).isCloseTo(1 - mirrored.high(), TINY);
    }

    @Property
    void isNarrowerTheMorePeopleAnswer(
            @ForAll @DoubleRange(max = 1) double share, @ForAll @LongRange(min = 1, max = 500_000) long n) {
        var few = Wilson.of(share, n);
        var many = Wilson.of(share, 2 * n);

        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
    }

    @Property(tries = 20)
    void knowsNothingWithoutAnswers(@ForAll @DoubleRange(max = 1) double share) {
        assertThat(Wilson.of(share, 0)).isEqualTo(new Wilson(0, 1));
    }
}
