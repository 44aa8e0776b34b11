package org.victimcare.cases.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.victimcare.cases.calendar.LimitUnit.CALENDAR_DAY;
import static org.victimcare.cases.calendar.LimitUnit.HOUR;
import static org.victimcare.cases.calendar.LimitUnit.MONTH;
import static org.victimcare.cases.calendar.LimitUnit.WORKING_DAY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.victimcare.cases.calendar.Limit;

class RuleBookTest {

    private static final Instant BEFORE_THE_CODE = Instant.parse("2021-03-31T22:59:59Z");
    private static final Instant FIRST_MOMENT = Instant.parse("2021-03-31T23:00:00Z");
    private static final Instant LAST_OF_2026 = Instant.parse("2026-12-31T23:59:59Z");
    private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");
    private static final Instant IN_2028 = Instant.parse("2028-01-01T12:00:00Z");

    private static final String POLICY = """
            code: FORCE-2027
            version: 3
            kind: POLICY
            title: What we demand of ourselves
            base: UK-VCOP-2021
            effectiveFrom: 2027-01-01
            effectiveTo: 2027-12-31
            rules:
              - {id: R6-ARREST, standard: 2 WORKING_DAY, enhanced: 12 HOUR, source: Order 7}
              - id: F-STARTED
                about: The victim is told that the investigation began.
                right: 6
                dutyHolder: POLICE
                trigger: INVESTIGATION_STARTED
                clockStart: TRIGGER
                standard: 3 WORKING_DAY
                enhanced: 1 WORKING_DAY
                evidence: VICTIM_INFORMED
                source: Order 7
            """;

    private static final String NEW_CODE = """
            code: UK-VCOP-2027
            version: 1
            kind: CODE
            title: A new code
            replaces: UK-VCOP-2021
            effectiveFrom: 2027-01-01
            rules:
              - id: R9-ULS-WINDOW
                about: Six months.
                right: 9
                dutyHolder: VICTIM
                trigger: SENTENCED
                clockStart: COURT_EVENT
                standard: 6 MONTH
                enhanced: 6 MONTH
                evidence: VICTIM_ACTED
                source: The act
            """;

    @TempDir
    Path directory;

    @Test
    void aCodeIsInForceFromItsFirstDayInLondon() {
        var book = RuleBooks.shipped();

        assertThat(book.find("R6-ARREST", BEFORE_THE_CODE)).isEmpty();
        assertThat(book.rules(Trigger.SUSPECT_ARRESTED, BEFORE_THE_CODE)).isEmpty();
        assertThat(book.find("R6-ARREST", FIRST_MOMENT)).isPresent();
    }

    @Test
    void aPolicyMakesARuleStricterOnItsDays() {
        var book = RuleBooks.with(POLICY);

        assertThat(book.rules(Trigger.SUSPECT_ARRESTED, LAST_OF_2026))
                .extracting(Rule::standard)
                .containsExactly(new Limit(5, WORKING_DAY));
        assertThat(book.rules(Trigger.SUSPECT_ARRESTED, NEW_YEAR))
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.standard()).isEqualTo(new Limit(2, WORKING_DAY));
                    assertThat(rule.enhanced()).isEqualTo(new Limit(12, HOUR));
                    assertThat(rule.pack()).isEqualTo("FORCE-2027");
                    assertThat(rule.packVersion()).isEqualTo(3);
                    assertThat(rule.source()).isEqualTo("Order 7");
                    assertThat(rule.about()).isEqualTo("The victim is told that a suspect was arrested.");
                    assertThat(rule.message()).isEqualTo("SUSPECT_ARRESTED");
                });
        assertThat(book.find("R6-ARREST", IN_2028)).map(Rule::pack).hasValue("UK-VCOP-2021");
    }

    @Test
    void aPolicyAddsRules() {
        var book = RuleBooks.with(POLICY);

        assertThat(book.rules(Trigger.INVESTIGATION_STARTED, LAST_OF_2026)).isEmpty();
        assertThat(book.rules(Trigger.INVESTIGATION_STARTED, NEW_YEAR))
                .extracting(Rule::id)
                .containsExactly("F-STARTED");
    }

    @Test
    void aNewCodeEndsTheOneThatItReplaces() {
        var book = RuleBooks.with(NEW_CODE);

        assertThat(book.find("R9-ULS-WINDOW", LAST_OF_2026)).map(Rule::standard).hasValue(new Limit(28, CALENDAR_DAY));
        assertThat(book.find("R9-ULS-WINDOW", NEW_YEAR)).map(Rule::standard).hasValue(new Limit(6, MONTH));
        assertThat(book.find("R6-ARREST", NEW_YEAR)).isEmpty();
    }

    @Test
    void aPolicyEndsWithItsBase() {
        var endsEarlier = NEW_CODE.replace("2027-01-01", "2027-07-01");
        var inJuly = Instant.parse("2027-07-01T12:00:00Z");

        var book = RuleBooks.with(POLICY, endsEarlier);

        assertThat(book.find("F-STARTED", NEW_YEAR)).isPresent();
        assertThat(book.find("F-STARTED", inJuly)).isEmpty();
    }

    @Test
    void showsTheRulesOfADayByRightAndName() {
        var rules = RuleBooks.with(POLICY).on(LocalDate.parse("2027-06-01")).toList();

        assertThat(rules).extracting(Rule::right).isSorted();
        assertThat(rules.stream().filter(rule -> rule.right() == 12))
                .extracting(Rule::id)
                .containsExactly("R12-COMPLAINT", "R12-PROGRESS");
        assertThat(rules).filteredOn(rule -> rule.id().equals("R6-ARREST")).hasSize(1);
    }

    @Test
    void aPolicyAddsNoRuleOfACodeThatIsNotItsBase() {
        var stranger = POLICY.replace("base: UK-VCOP-2021", "base: UK-VCOP-2027")
                .replace("  - {id: R6-ARREST, standard: 2 WORKING_DAY, enhanced: 12 HOUR, source: Order 7}\n", "")
                .replace("F-STARTED", "R6-ARREST");

        assertThatExceptionOfType(BrokenPack.class)
                .isThrownBy(() -> RuleBooks.with(NEW_CODE, stranger))
                .withMessage(
                        "The rule pack pack-2.yaml cannot be used: rule R6-ARREST: it belongs to UK-VCOP-2021, not to"
                                + " its base.");
        assertThat(RuleBooks.with(NEW_CODE, stranger.replace("id: R6-ARREST", "id: F-STARTED"))
                        .find("F-STARTED", NEW_YEAR))
                .isPresent();
    }

    @Test
    void readsThePacksOfADirectory() throws IOException {
        Files.writeString(directory.resolve("force.yaml"), POLICY);
        Files.writeString(directory.resolve("notes.txt"), "not a pack");

        var book = new RuleBook(PackFiles.of(Optional.of(directory)));

        assertThat(book.packs()).extracting(RulePack::code).containsExactly("UK-VCOP-2021", "FORCE-2027");
    }
}
