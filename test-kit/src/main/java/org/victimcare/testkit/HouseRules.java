package org.victimcare.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/**
 * The house rules, one dynamic test each. A service runs them in a {@code @TestFactory}: {@code return
 * HouseRules.of("org.victimcare.cases");}
 */
public final class HouseRules {

    private static final String CONTRACTS = "org.victimcare.contracts";
    private static final Path SOURCES = Path.of("src", "main", "java");

    private HouseRules() {}

    /** The rules of a service; what may be long is named, as {@code "Type"} or {@code "Type.method"}. */
    public static Stream<DynamicTest> of(String service, String... mayBeLong) {
        return Stream.of(tests(service, rules(service)), contracts(), Stream.of(sizes(mayBeLong)))
                .flatMap(tests -> tests);
    }

    /** The rules of the events, for the module that declares them and for everybody who reads them. */
    public static Stream<DynamicTest> contracts() {
        return tests(CONTRACTS, ContractRules.all());
    }

    /** Only the sizes, for modules that are no service. */
    public static DynamicTest sizes(String... mayBeLong) {
        return dynamicTest("a file has at most 200 lines, a method 25", () -> Assertions.assertThat(
                        SourceSizes.complaints(SOURCES, Set.of(mayBeLong)))
                .isEmpty());
    }

    static Stream<ArchRule> rules(String service) {
        return Stream.of(BoundaryRules.of(service), CodeRules.all(), NameRules.all())
                .flatMap(rules -> rules);
    }

    private static Stream<DynamicTest> tests(String root, Stream<ArchRule> rules) {
        var code = new ClassFileImporter()
                .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root);
        return rules.map(rule -> dynamicTest(
                rule.getDescription(), () -> rule.allowEmptyShould(true).check(code)));
    }
}
