package org.victimcare.cases.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTest {

    private static final EnumSet<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Holidays holidays = Holidays.read(Optional.empty());

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26",
        "2029, 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
        // by rule
        "2030, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
        "2031, 01-01 04-11 04-14 05-05 05-26 08-25 12-25 12-26",
        "2032, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "2033, 01-03 04-15 04-18 05-02 05-30 08-29 12-26 12-27",
        "2034, 01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26"
    })
    void knowsTheDaysOfAYear(int year, String days) {
        assertThat(holidays.of(year).days().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(days.split(" "))
                        .map(day -> MonthDay.parse("--" + day).atYear(year))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("listedYears")
    void theListAgreesWithTheRules(int year) {
        assertThat(holidays.of(year).source()).isEqualTo(Holidays.Source.LIST);
        assertThat(HolidayRules.of(year).keySet())
                .isEqualTo(holidays.of(year).days().keySet());
    }

    static IntStream listedYears() {
        return IntStream.rangeClosed(2021, 2029);
    }

    @Test
    void computesTheFirstYearAndTheLast() {
        assertThat(Holidays.read(Optional.empty()).of(Holidays.FIRST_YEAR).days())
                .isNotEmpty();
        assertThat(Holidays.read(Optional.empty()).of(Holidays.LAST_YEAR).days())
                .isNotEmpty();
    }

    @Test
    void noYearIsTakenForOneWithoutHolidays() {
        assertThat(IntStream.rangeClosed(2030, Holidays.LAST_YEAR)).allSatisfy(year -> {
            assertThat(holidays.of(year).source()).isEqualTo(Holidays.Source.RULE);
            assertThat(holidays.of(year).days()).hasSize(8);
            assertThat(holidays.of(year).days().keySet()).noneMatch(day -> WEEKEND.contains(day.getDayOfWeek()));
            assertThat(holidays.of(year).days().values())
                    .allSatisfy(name -> assertThat(name).isNotBlank().doesNotContain("undefined"));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2101})
    void refusesYearsThatItCannotCompute(int year) {
        assertThatExceptionOfType(CalendarRefusal.class).isThrownBy(() -> holidays.of(year));
    }

    @Test
    void aFileOfTheOperatorWinsForItsYears() throws IOException {
        var file = Files.writeString(folder.resolve("days.json"), feed(2026, 1, 2, 3, 4, 5, 6, 7, 8));

        var read = Holidays.read(Optional.of(file));

        assertThat(read.of(2026).source()).isEqualTo(Holidays.Source.FILE);
        assertThat(read.of(2026).days()).hasSize(8).containsEntry(LocalDate.of(2026, 7, 3), "Day 3");
        assertThat(read.of(2027).source()).isEqualTo(Holidays.Source.LIST);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "not JSON             | {                                  | The calendar days.json cannot be read as JSON",
                "another division     | {\"scotland\": {\"events\": []}}   | The calendar days.json cannot be used: it has no"
                        + " england-and-wales.events.",
                "a date that is none  | {\"england-and-wales\": {\"events\": [{\"title\": \"A\", \"date\": \"25/12/2026\"}]}}"
                        + " | The calendar days.json cannot be used: \"25/12/2026\" is not a date such as 2026-12-25.",
                "a day without a name | {\"england-and-wales\": {\"events\": [{\"date\": \"2026-12-25\"}]}}"
                        + " | The calendar days.json cannot be used: the day 2026-12-25 has no title."
            })
    void refusesAFileThatItDoesNotUnderstand(String name, String content, String sentence) {
        assertThatIllegalStateException()
                .isThrownBy(() -> HolidayFile.read(new ByteArrayInputStream(content.getBytes(UTF_8)), "days.json"))
                .withMessage(sentence);
    }

    @Test
    void refusesHalfAYear() {
        var content = feed(2026, 1, 2, 3);

        assertThatIllegalStateException()
                .isThrownBy(() -> HolidayFile.read(new ByteArrayInputStream(content.getBytes(UTF_8)), "days.json"))
                .withMessage(
                        "The calendar days.json cannot be used: 2026 has 3 days, and a whole year has at least 8.");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Holidays.read(Optional.of(folder.resolve("none.json"))))
                .withMessageEndingWith("none.json cannot be read");
    }

    private static String feed(int year, int... daysOfJuly) {
        var events = IntStream.of(daysOfJuly)
                .mapToObj(day -> "{\"title\": \"Day %d\", \"date\": \"%s\", \"notes\": \"\", \"bunting\": true}"
                        .formatted(day, LocalDate.of(year, 7, day)))
                .toList();
        return "{\"england-and-wales\": {\"division\": \"england-and-wales\", \"events\": %s}}".formatted(events);
    }
}
