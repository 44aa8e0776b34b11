package org.victimcare.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.contracts.CrimeCategory;

class RowReadingTest {

    private static final String ID = "0f".repeat(32);

    /** In London it is July already. */
    private static final Instant LAST_HOUR_OF_JUNE = Instant.parse("2026-06-30T23:30:00Z");

    private final RowReading reading = new RowReading(Clock.fixed(LAST_HOUR_OF_JUNE, ZoneOffset.UTC));
    private final Tally tally = new Tally(1);

    @Test
    void readsARow() {
        var rows = read(street(ID, "2026-07", "Camden 027B", "Burglary", "Local resolution"));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.key()).isEqualTo(new RowKey(3, ID, YearMonth.of(2026, 7)));
            assertThat(row.category()).isEqualTo(CrimeCategory.BURGLARY);
            assertThat(row.borough()).isEqualTo("Camden");
            assertThat(row.remarks()).isEmpty();
        });
    }

    @Test
    void countsRowsWithoutAnId() {
        read(street("", "2024-01", "", "Anti-social behaviour", ""));

        assertThat(tally.rowsWithoutId()).isEqualTo(1);
        assertThat(tally.rejections()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            in the future     | 2026-08                        | The month 2026-08 is in the future.
            too long ago      | 1812-01                        | The month 1812-01 is too long ago.
            no such month     | 2024-13                        | The month "2024-13" is not a month like 2024-01.
            a day             | 2024-01-05                     | The month "2024-01-05" is not a month like 2024-01.
            words, shortened  | the month in which my neighbour Mrs Example came home | The month "the month in which my neighbour Mrs Exam…" is not a month like 2024-01.
            """)
    void refusesAMonth(String what, String month, String reason) {
        var rows = read(street(ID, month, "", "Burglary", ""));

        assertThat(rows).as(what).isEmpty();
        assertThat(tally.rowsRefused()).isEqualTo(1);
        assertThat(tally.rejections()).containsExactly(new Rejection(3, Rejection.Kind.REFUSAL, reason));
    }

    @Test
    void refusesWhatIsNotACrimeId() {
        read(street("<script>", "2024-01", "", "Burglary", ""));

        assertThat(tally.rejections())
                .containsExactly(new Rejection(
                        3, Rejection.Kind.REFUSAL, "The crime ID \"<script>\" is not 64 hexadecimal digits."));
    }

    @Test
    void refusesRowsThatCouldNotEvenBeStaged() {
        read(StagedRow.unusable(3, "The row is not valid UTF-8."));

        assertThat(tally.rejections())
                .containsExactly(new Rejection(3, Rejection.Kind.REFUSAL, "The row is not valid UTF-8."));
    }

    @Test
    void keepsTheWordsOfACrimeTypeAndAnOutcomeThatNobodyUsedBefore() {
        var rows = read(street(ID, "2024-01", "", "Time theft", "Offender sent to Mars"));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.category()).isEqualTo(CrimeCategory.OTHER);
            assertThat(row.categoryText()).isEqualTo("Time theft");
            assertThat(row.remarks())
                    .containsExactly(
                            "The crime type \"Time theft\" is not known. It was kept as OTHER.",
                            "The outcome \"Offender sent to Mars\" is not known. It was kept as OTHER.");
        });
    }

    @ParameterizedTest(name = "{0} is in {1}")
    @CsvSource({
        "Barking and Dagenham 001B, Barking and Dagenham",
        "City of London 001F, City of London",
        "Richmond upon Thames, Richmond upon Thames",
        "'', Not known"
    })
    void findsTheBorough(String area, String borough) {
        var rows = read(street(ID, "2024-01", area, "Burglary", ""));

        assertThat(rows).extracting(StreetRow::borough).containsExactly(borough);
    }

    @Test
    void tellsRowsApartByEverythingAndCrimesByAllButTheOutcome() {
        var first = read(street(ID, "2024-01", "Camden 027B", "Burglary", "")).get(0);
        var later = read(street(ID, "2024-01", "Camden 027B", "Burglary", "Suspect charged"))
                .get(0);
        var elsewhere =
                read(street(ID, "2024-01", "Camden 027C", "Burglary", "")).get(0);

        assertThat(later.entry()).isEqualTo(first.entry());
        assertThat(later.outcomeKey()).isNotEqualTo(first.outcomeKey());
        assertThat(elsewhere.entry()).isNotEqualTo(first.entry());
    }

    private List<StreetRow> read(StagedRow row) {
        return reading.read(List.of(row), tally, StreetRow::of);
    }

    private static StagedRow street(String id, String month, String area, String type, String outcome) {
        var fields =
                new ArrayList<>(Collections.nCopies(ImportKind.STREET.columns().size(), ""));
        fields.set(ImportKind.CRIME_ID, id);
        fields.set(ImportKind.MONTH, month);
        fields.set(ImportKind.LSOA_NAME, area);
        fields.set(ImportKind.CRIME_TYPE, type);
        fields.set(ImportKind.LAST_OUTCOME, outcome);
        return StagedRow.of(3, fields);
    }
}
