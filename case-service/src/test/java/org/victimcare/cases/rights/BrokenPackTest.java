package org.victimcare.cases.rights;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The service does not start with a pack that it cannot trust, and says which rule of which file, and why. */
class BrokenPackTest {

    private static final String RULE = """
              - id: X1
                about: Something.
                right: 6
                dutyHolder: POLICE
                trigger: CHARGED
                clockStart: TRIGGER
                standard: 5 WORKING_DAY
                enhanced: 1 WORKING_DAY
                evidence: VICTIM_INFORMED
                source: Us
            """;

    private static final String CODE = """
            code: OTHER
            version: 1
            kind: CODE
            title: Another code
            effectiveFrom: 2027-01-01
            rules:
            """;

    private static final String POLICY = """
            code: FORCE
            version: 1
            kind: POLICY
            title: A policy
            base: UK-VCOP-2021
            effectiveFrom: 2027-01-01
            rules:
            """;

    @TempDir
    Path directory;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "an unknown trigger     | trigger: CHARGED         | trigger: FULL_MOON        | there is no trigger FULL_MOON",
                "an unknown unit        | standard: 5 WORKING_DAY  | standard: 5 WEEK          | there is no unit WEEK",
                "an unknown duty holder | dutyHolder: POLICE       | dutyHolder: NOBODY        | there is no dutyHolder NOBODY",
                "an unknown clock       | clockStart: TRIGGER      | clockStart: SOON          | there is no clockStart SOON",
                "unknown evidence       | evidence: VICTIM_INFORMED | evidence: HEARSAY        | there is no evidence HEARSAY",
                "a right there is not   | right: 6                 | right: 13                 | there is no right 13",
                "a limit of nothing     | standard: 5 WORKING_DAY  | standard: 0 WORKING_DAY   | standard is 0 WORKING_DAY, and a"
                        + " limit is 1 to 1000 of something",
                "a limit without unit   | standard: 5 WORKING_DAY  | standard: 5               | standard is \"5\", not a limit"
                        + " such as 5 WORKING_DAY, or none",
                "a limit left out       | standard: 5 WORKING_DAY  | defaulted: true           | standard is missing",
                "enhanced comes later   | enhanced: 1 WORKING_DAY  | enhanced: 6 WORKING_DAY   | enhanced (6 WORKING_DAY) can end"
                        + " later than standard (5 WORKING_DAY)",
                "enhanced has no limit  | enhanced: 1 WORKING_DAY  | enhanced: none            | enhanced (none) can end later than"
                        + " standard (5 WORKING_DAY)",
                "an unknown field       | source: Us               | sauce: Us                 | there is no field \"sauce\"",
                "no source              | source: Us               | message: CHARGED          | source is missing",
                "an unknown outcome     | source: Us               | outcomes: [UNKNOWN]       | there is no outcome UNKNOWN",
                "no outcome at all      | source: Us               | outcomes: []              | outcome is empty, so that the rule"
                        + " would apply to everything; leave it out",
                "a date that is none    | source: Us               | effectiveFrom: soon       | effectiveFrom is \"soon\", not a"
                        + " date such as 2026-04-01",
                "before its pack        | source: Us               | effectiveFrom: 2026-12-31 | it is in force on days on which"
                        + " its pack is not",
                "ends before it begins  | source: Us               | effectiveTo: 2026-12-31   | it ends on 2026-12-31, before it"
                        + " begins"
            })
    void refusesARule(String name, String good, String bad, String reason) {
        refused("The rule pack pack-1.yaml cannot be used: rule X1: " + reason + ".", CODE + RULE.replace(good, bad));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "longer than its base | {id: R6-ARREST, standard: 6 WORKING_DAY, source: Us}  | R6-ARREST | standard is 6"
                        + " WORKING_DAY, and can end later than the 5 WORKING_DAY of its base",
                "maybe longer         | {id: R6-ARREST, standard: 1 MONTH, source: Us}        | R6-ARREST | standard is 1"
                        + " MONTH, and can end later than the 5 WORKING_DAY of its base",
                "longer when enhanced | {id: R6-ARREST, enhanced: 24 HOUR, source: Us}        | R6-ARREST | enhanced is 24"
                        + " HOUR, and can end later than the 1 WORKING_DAY of its base",
                "no limit any more    | {id: R6-ARREST, standard: none, source: Us}           | R6-ARREST | standard is"
                        + " none, and can end later than the 5 WORKING_DAY of its base",
                "standard overtakes   | {id: R4-REFERRAL, standard: 1 WORKING_DAY, source: Us} | R4-REFERRAL | enhanced (2"
                        + " WORKING_DAY) can end later than standard (1 WORKING_DAY)",
                "shortens nothing     | {id: R6-ARREST, standard: 5 WORKING_DAY, source: Us}  | R6-ARREST | it shortens"
                        + " nothing",
                "another duty holder  | {id: R6-ARREST, standard: 1 WORKING_DAY, dutyHolder: CPS, source: Us} | R6-ARREST |"
                        + " a policy can only shorten the limits of a rule of its base: leave out everything but id,"
                        + " standard, enhanced, about, source and dates",
                "the victim's time    | {id: R9-ULS-WINDOW, standard: 1 HOUR, enhanced: 1 HOUR, source: Us} | R9-ULS-WINDOW |"
                        + " it is the victim's own time, which a policy cannot change"
            })
    void refusesAPolicyThatDoesNotOnlyShorten(String name, String rule, String id, String reason) {
        refused(
                "The rule pack pack-1.yaml cannot be used: rule " + id + ": " + reason + ".",
                POLICY + "  - " + rule + "\n");
    }

    @Test
    void refusesTheSameRuleTwiceInOneFile() {
        refused(
                "The rule pack pack-1.yaml cannot be used: rule X1: it stands there twice for the same days.",
                CODE + RULE + RULE);
    }

    @Test
    void refusesARuleThatTwoCodesHaveOnTheSameDays() {
        refused(
                "The rule pack pack-1.yaml cannot be used: rule R6-ARREST: UK-VCOP-2021 has it for some of the same days.",
                CODE + RULE.replace("X1", "R6-ARREST"));
    }

    @Test
    void refusesARuleThatTwoPoliciesShortenOnTheSameDays() {
        var rule = "  - {id: R6-ARREST, standard: 2 WORKING_DAY, source: Us}\n";

        refused(
                "The rule pack pack-2.yaml cannot be used: rule R6-ARREST: FORCE has it for some of the same days.",
                POLICY + rule,
                POLICY.replace("FORCE", "UNIT") + rule);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "an unknown kind       | kind: CODE             | kind: WISH             | there is no kind WISH",
                "no code               | code: OTHER            | code: other            | code \"other\" is not a name in capitals",
                "a code that is there  | code: OTHER            | code: UK-VCOP-2021     | there is another pack UK-VCOP-2021",
                "no first day          | effectiveFrom: 2027-01-01 | effectiveTo: 2027-01-01 | effectiveFrom is missing",
                "no title              | title: Another code    | replaces: UK-VCOP-2021 | title is missing"
            })
    void refusesAPack(String name, String good, String bad, String reason) {
        refused("The rule pack pack-1.yaml cannot be used: " + reason + ".", CODE.replace(good, bad) + RULE);
    }

    @Test
    void refusesToReplaceWhatIsNotThere() {
        refused(
                "The rule pack pack-1.yaml cannot be used: there is no earlier code UK-VCOP-1999 that it could replace.",
                "replaces: UK-VCOP-1999\n" + CODE + RULE);
    }

    @Test
    void refusesAPolicyOnNothing() {
        refused(
                "The rule pack pack-1.yaml cannot be used: there is no code NOWHERE that it could stand on.",
                POLICY.replace("UK-VCOP-2021", "NOWHERE") + RULE);
    }

    @Test
    void refusesAPackWithoutRules() {
        refused("The rule pack pack-1.yaml cannot be used: rules is missing.", CODE);
        refused("The rule pack pack-1.yaml cannot be used: it has no rules.", CODE.replace("rules:", "rules: []"));
    }

    @Test
    void refusesAFieldThatStandsTwice() {
        assertThatExceptionOfType(BrokenPack.class)
                .isThrownBy(() -> RuleBooks.with(CODE + RULE + "    right: 7\n"))
                .withMessageStartingWith("The rule pack pack-1.yaml cannot be read: Duplicate field 'right'");
    }

    @Test
    void refusesWhatIsNotYaml() {
        assertThatExceptionOfType(BrokenPack.class)
                .isThrownBy(() -> RuleBooks.with("rules: [\n"))
                .withMessageStartingWith("The rule pack pack-1.yaml cannot be read: ");
    }

    @Test
    void refusesADirectoryThatIsEmptyOrNotThere() {
        var missing = directory.resolve("missing");

        assertThatExceptionOfType(BrokenPack.class)
                .isThrownBy(() -> PackFiles.of(Optional.of(directory)))
                .withMessage("The rule pack " + directory + " cannot be used: the directory holds no .yaml file.");
        assertThatExceptionOfType(BrokenPack.class)
                .isThrownBy(() -> PackFiles.of(Optional.of(missing)))
                .withMessage("The rule pack " + missing + " cannot be read: there is no such directory.");
    }

    private static void refused(String sentence, String... packs) {
        assertThatExceptionOfType(BrokenPack.class)
                .isThrownBy(() -> RuleBooks.with(packs))
                .withMessage(sentence);
    }
}
