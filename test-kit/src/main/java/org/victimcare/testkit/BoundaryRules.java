package org.victimcare.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Who may know whom. */
final class BoundaryRules {

    private static final String[] OUTSIDE_OF_ENTITIES = {
        "jakarta.ws.rs..",
        "io.quarkus..",
        "io.smallrye..",
        "org.eclipse.microprofile..",
        "org.apache.kafka..",
        "org.victimcare.kit.events..",
        "org.victimcare.kit.inbox.."
    };

    private BoundaryRules() {}

    static Stream<ArchRule> of(String service) {
        return Stream.of(
                noClasses()
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.victimcare..")
                                .and(not(resideInAnyPackage(
                                        service + "..", "org.victimcare.contracts..", "org.victimcare.kit.."))))
                        .as("services share contracts and the kit, never each other's code"),
                slices().matching(service + ".(*)..").should().beFreeOfCycles().as("features form no cycles"),
                noClasses()
                        .that()
                        .areAnnotatedWith("jakarta.persistence.Entity")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(OUTSIDE_OF_ENTITIES))
                        .as("entities know neither HTTP, Quarkus, messaging nor configuration"),
                publicTypesAreNeeded());
    }

    private static ArchRule publicTypesAreNeeded() {
        return classes()
                .that()
                .arePublic()
                .and()
                .areTopLevelClasses()
                .and(not(seenByFrameworks()))
                .should(be(usedByAnotherPackage()))
                .as("a type is public because another feature uses it");
    }

    /** Generated code outside the package reads these: they cannot be package-private. */
    private static DescribedPredicate<JavaClass> seenByFrameworks() {
        return DescribedPredicate.describe(
                "seen by frameworks",
                type -> type.isAnnotatedWith("io.smallrye.config.ConfigMapping")
                        || type.isAnnotatedWith("org.eclipse.microprofile.rest.client.inject.RegisterRestClient"));
    }

    private static DescribedPredicate<JavaClass> usedByAnotherPackage() {
        return DescribedPredicate.describe(
                "used by another package", type -> type.getDirectDependenciesToSelf().stream()
                        .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName())));
    }
}
