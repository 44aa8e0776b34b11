package org.victimcare.kit.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A changed, removed or inserted entry is found and named, and nobody who writes waits for that. */
class AccessChainTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    /** Enough to see that memory does not grow; more on request, to see how long it takes. */
    private static final long MANY = Long.getLong("access-entries", 30_000);

    @TempDir
    static Path directory;

    private static AccessDatabase log;

    @BeforeAll
    static void start() throws IOException {
        log = new AccessDatabase(directory.resolve("log"));
    }

    @AfterAll
    static void stop() {
        log.close();
    }

    @BeforeEach
    void begin() throws Exception {
        log.begin();
    }

    /** Three entries on Monday, two on Tuesday, both days closed. */
    private void twoDays() throws SQLException {
        for (var minute = 0; minute < 3; minute++) {
            log.write(MONDAY.plus(Duration.ofMinutes(minute)));
        }
        log.seal(MONDAY.plus(Duration.ofMinutes(3)));
        log.seal(TUESDAY);
        log.write(TUESDAY);
        log.write(TUESDAY);
        log.seal(TUESDAY.plus(Duration.ofMinutes(1)));
        log.seal(WEDNESDAY);
    }

    @Test
    void whatNobodyTouchedIsWhole() throws Exception {
        twoDays();

        var verdict = log.verify();

        assertThat(verdict.isWhole()).as(verdict.toString()).isTrue();
        assertThat(verdict.entries()).isEqualTo(5);
    }

    @Test
    void anEntryThatIsCommittedLateIsSealedOnceAndItsWriterDoesNotWait() throws Exception {
        try (var slow = log.connect()) {
            slow.setAutoCommit(false);
            var early = AccessDatabase.write(slow, MONDAY);
            var late = log.write(MONDAY);
            log.seal(MONDAY);
            assertThat(log.count("select entry_id from access_log_seal")).isEqualTo(late);
            slow.commit();
            log.seal(MONDAY.plusSeconds(2));

            assertThat(log.count("select count(*) from access_log_seal")).isEqualTo(2);
            assertThat(log.count("select entry_id from access_log_seal where number = 2"))
                    .isEqualTo(early);
        }
        assertThat(log.verify().isWhole()).isTrue();
    }

    @Test
    void anEntryThatIsCommittedAfterMidnightStandsInTheNextDay() throws Exception {
        log.write(MONDAY);
        log.seal(MONDAY);
        try (var slow = log.connect()) {
            slow.setAutoCommit(false);
            AccessDatabase.write(slow, Instant.parse("2026-03-02T23:59:59Z"));
            log.seal(Instant.parse("2026-03-03T00:00:01Z"));
            slow.commit();
        }
        log.seal(Instant.parse("2026-03-03T00:00:03Z"));

        assertThat(log.count("select count(*) from access_log_seal where day = '2026-03-03'"))
                .isEqualTo(1);
        assertThat(log.verify().isWhole()).isTrue();
    }

    @Test
    void aDayWithoutEntriesIsClosedToo() throws Exception {
        log.write(MONDAY);
        log.seal(MONDAY);

        var closed = log.seal(WEDNESDAY);

        assertThat(closed).extracting(SealedDay::day).containsExactly(DAY, DAY.plusDays(1));
        assertThat(closed).extracting(SealedDay::entries).containsExactly(1L, 0L);
    }

    @Test
    void whileOneReplicaSealsAnotherDoesNothing() throws Exception {
        log.write(MONDAY);
        try (var first = log.connect();
                var second = log.connect()) {
            first.setAutoCommit(false);
            second.setAutoCommit(false);
            new AccessChain(first).advance(MONDAY);
            new AccessChain(second).advance(MONDAY);
            second.commit();
            assertThat(log.count("select count(*) from access_log_seal")).isZero();
            first.commit();
        }

        assertThat(log.count("select count(*) from access_log_seal")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_log set caller = 'nobody'",
                "delete from access_log",
                "truncate access_log",
                "update access_log_seal set number = 7",
                "delete from access_log_seal",
                "update access_log_day set entries = 7"
            })
    void isOnlyAddedTo(String change) throws Exception {
        twoDays();
        try (var connection = log.connect();
                var statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute(change))
                    .withMessageContaining("only added to");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            update access_log set caller = 'officer-0' where id = 2                    | entry 2 (2026-03-02, number 2) is not what was sealed
            update access_log set at = at + interval '1 microsecond' where id = 2      | entry 2 (2026-03-02, number 2) is not what was sealed
            update access_log set reason = '' where id = 3                             | entry 3 (2026-03-02, number 3) is not what was sealed
            update access_log set unit = null where id = 1                             | entry 1 (2026-03-02, number 1) is not what was sealed
            update access_log set case_id = victim_id, victim_id = case_id where id = 2| entry 2 (2026-03-02, number 2) is not what was sealed
            delete from access_log where id = 2                                        | entry 2 (2026-03-02, number 2) was removed
            with e as (delete from access_log where id = 2) delete from access_log_seal where entry_id = 2 | of 2026-03-02 the links 2 to 2 were removed
            with e as (delete from access_log where id = 3) delete from access_log_seal where entry_id = 3 | 2026-03-02 was closed with 3 entries, and its chain has 2
            update access_log_day set head = sha256('x') where day = '2026-03-02'      | 2026-03-02 was closed with another head than its chain has
            delete from access_log_day where day = '2026-03-02'                        | 2026-03-02 was never closed, or its end was removed
            insert into access_log (xid, at, caller, roles, operation, action) values ('3', '2026-03-02T12:00:30Z', 'x', 'x', 'ALTERATION', 'x') | entry 6 is in no chain: it was slipped in""")
    void namesTheFirstThingThatIsWrong(String change, String complaint) throws Exception {
        twoDays();
        log.tamper(change);

        var verdict = log.verify();

        assertThat(verdict.first()).isEqualTo(complaint);
        assertThat(verdict.isWhole()).isFalse();
    }

    @Test
    void anEntryThatIsSlippedInWithAnOlderTimeIsNamedWhenItIsSealed() throws Exception {
        twoDays();
        var slippedIn = log.write(MONDAY);
        log.seal(WEDNESDAY.plusSeconds(2));

        assertThat(log.verify().first())
                .isEqualTo("entry " + slippedIn + " (2026-03-04, number 1) says an older time than it was written at");
    }

    @Test
    void namesEachBrokenDayAndEndsWithOne() throws Exception {
        twoDays();
        log.tamper("update access_log set action = 'read-case' where id in (1, 5)");
        var printed = new ByteArrayOutputStream();
        int code;
        try (var connection = log.connect()) {
            code = AccessLogVerifier.verify(
                    connection, null, null, new PrintStream(printed, true, StandardCharsets.UTF_8));
        }

        assertThat(code).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("BROKEN in [2026-03-02, 2026-03-03]. First: entry 1 (2026-03-02, number 1)")
                .contains("entry 5 (2026-03-03, number 2) is not what was sealed");
    }

    @Test
    void oneFlippedBitAmongManyIsNamed() throws Exception {
        for (var day = 0; day < 5; day++) {
            var at = MONDAY.plus(Duration.ofDays(day));
            log.writeMany(MANY / 5, at, 0);
            log.seal(at.plusSeconds(5));
        }
        assertThat(timed("sealed and whole", log::verify).isWhole()).isTrue();
        log.tamper("update access_log set caller = overlay(caller placing chr(ascii(substr(caller, 9)) # 1) from 9)"
                + " where id = " + MANY / 2);

        var verdict = timed("one bit flipped", log::verify);

        assertThat(verdict.first()).startsWith("entry " + MANY / 2 + " ").contains("is not what was sealed");
        assertThat(verdict.broken()).hasSize(1);
        assertThat(verdict.entries()).isEqualTo(MANY / 5 * 5);
    }

    private interface Check {
        Verdict run() throws SQLException;
    }

    private static Verdict timed(String what, Check check) throws SQLException {
        var began = System.nanoTime();
        var verdict = check.run();
        System.getLogger("figures")
                .log(
                        System.Logger.Level.INFO,
                        "%s: %d entries checked in %d ms, %d MB of heap in use"
                                .formatted(
                                        what,
                                        verdict.entries(),
                                        (System.nanoTime() - began) / 1_000_000,
                                        (Runtime.getRuntime().totalMemory()
                                                        - Runtime.getRuntime().freeMemory())
                                                >> 20));
        return verdict;
    }
}
