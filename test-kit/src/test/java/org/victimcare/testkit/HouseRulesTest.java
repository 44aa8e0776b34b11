package org.victimcare.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class HouseRulesTest {

    private static final String LONG_METHOD = "class Long {\n  void method() {\n" + "    ;\n".repeat(24) + "  }\n}\n";

    @TestFactory
    Stream<DynamicTest> eachRuleCatchesThePlantedOffender() {
        return Stream.concat(HouseRules.rules("org.victimcare.offenders"), ContractRules.all())
                .map(rule -> dynamicTest(rule.getDescription(), () -> assertThatExceptionOfType(AssertionError.class)
                        .isThrownBy(() -> check(rule, "offenders"))));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleSparesTheDecent() {
        return Stream.concat(HouseRules.rules("org.victimcare.decent"), ContractRules.all())
                .map(rule -> dynamicTest(rule.getDescription(), () -> assertThatCode(() -> check(rule, "decent"))
                        .doesNotThrowAnyException()));
    }

    @Test
    void countsTheLinesOfMethodsAndFiles(@TempDir Path sources) throws IOException {
        Files.writeString(sources.resolve("Long.java"), LONG_METHOD);
        Files.writeString(sources.resolve("Wide.java"), "class Wide {\n" + "\n".repeat(199) + "}\n");
        Files.writeString(sources.resolve("Short.java"), "class Short {\n  void method() {\n  }\n}\n");

        var complaints = SourceSizes.complaints(sources, Set.of());

        assertThat(complaints).containsExactly("Long.method has 26 lines", "Wide has 201 lines");
    }

    @Test
    void knowsExceptionsAndTheOnesNobodyNeeds(@TempDir Path sources) throws IOException {
        Files.writeString(sources.resolve("Long.java"), LONG_METHOD);

        var complaints = SourceSizes.complaints(sources, Set.of("Long.method", "Gone"));

        assertThat(complaints).containsExactly("Gone needs no exception");
    }

    @TestFactory
    Stream<DynamicTest> theTestKitIsNotTooLongItself() {
        return Stream.of(HouseRules.sizes());
    }

    private static void check(ArchRule rule, String root) {
        rule.allowEmptyShould(true).check(new ClassFileImporter().importPackages("org.victimcare." + root));
    }
}
