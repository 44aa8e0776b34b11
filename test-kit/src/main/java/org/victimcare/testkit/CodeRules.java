package org.victimcare.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;

/** What code may keep, call and run on. */
final class CodeRules {

    private static final Set<String> OWN_TIME_AND_IDENTITY =
            Set.of("java.util.UUID.randomUUID", "java.lang.System.currentTimeMillis");

    private CodeRules() {}

    static Stream<ArchRule> all() {
        return Stream.concat(
                resources(),
                Stream.of(
                        fields().that()
                                .areDeclaredInClassesThat()
                                .areAnnotatedWith("jakarta.persistence.Entity")
                                .and()
                                .areNotStatic()
                                .should()
                                .bePrivate()
                                .as("entities keep their state to themselves"),
                        noFields()
                                .should()
                                .beAnnotatedWith("jakarta.inject.Inject")
                                .as("dependencies come through the constructor"),
                        noClasses()
                                .should()
                                .callMethodWhere(takesItsOwnTimeOrIdentity())
                                .as("time and identity come from the clock"),
                        noClasses()
                                .should()
                                .dependOnClassesThat(areOfAnotherThreadModel())
                                .as("work is done on blocking worker threads")));
    }

    private static Stream<ArchRule> resources() {
        return Stream.of(
                classes()
                        .that()
                        .areAnnotatedWith("jakarta.ws.rs.Path")
                        .and()
                        .areNotInterfaces()
                        .should()
                        .notBePublic()
                        .as("resources are not API for Java code"),
                fields().that()
                        .areDeclaredInClassesThat()
                        .haveSimpleNameEndingWith("Resource")
                        .should()
                        .haveModifier(JavaModifier.FINAL)
                        .as("resources hold no mutable state"));
    }

    private static DescribedPredicate<JavaClass> areOfAnotherThreadModel() {
        return resideInAnyPackage("io.smallrye.mutiny..")
                .or(DescribedPredicate.describe("are RunOnVirtualThread", type -> type.getName()
                        .equals("io.smallrye.common.annotation.RunOnVirtualThread")));
    }

    private static DescribedPredicate<JavaMethodCall> takesItsOwnTimeOrIdentity() {
        return DescribedPredicate.describe("takes its own time or identity", call -> {
            var target = call.getTarget();
            return OWN_TIME_AND_IDENTITY.contains(target.getOwner().getName() + "." + target.getName())
                    || isNowWithoutClock(target)
                    || isSystemClock(target);
        });
    }

    private static boolean isNowWithoutClock(MethodCallTarget target) {
        return target.getName().equals("now")
                && target.getOwner().getPackageName().startsWith("java.time")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isSystemClock(MethodCallTarget target) {
        return target.getOwner().isEquivalentTo(Clock.class)
                && (target.getName().startsWith("system") || target.getName().startsWith("tick"))
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
