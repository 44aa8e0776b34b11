package org.victimcare.cases.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.victimcare.cases.calendar.Calendars;
import org.victimcare.cases.calendar.WorkCalendar;

class RuleLimitsPropertyTest {

    private static final RuleBook BOOK = RuleBooks.shipped();
    private static final WorkCalendar CALENDAR = Calendars.bundled();

    @Property
    void enhancedRightsAreNeverDueLater(@ForAll("rules") Rule rule, @ForAll("instants") Instant trigger) {
        var standard = rule.standard();
        var enhanced = rule.enhanced();
        if (standard != null && enhanced != null) {
            assertThat(CALENDAR.deadline(enhanced, trigger).dueAt())
                    .isBeforeOrEqualTo(CALENDAR.deadline(standard, trigger).dueAt());
        } else {
            assertThat(enhanced).isEqualTo(standard);
        }
    }

    @Provide
    Arbitrary<Rule> rules() {
        return Arbitraries.of(BOOK.packs().get(0).rules());
    }

    @Provide
    Arbitrary<Instant> instants() {
        var from = Instant.parse("2021-04-01T00:00:00Z").getEpochSecond();
        var to = Instant.parse("2045-12-31T23:59:59Z").getEpochSecond();
        return Arbitraries.longs().between(from, to).map(Instant::ofEpochSecond);
    }
}
