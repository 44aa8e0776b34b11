package org.victimcare.testkit;

import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Names keep their promise and say something. */
final class NameRules {

    private static final Set<String> SAYS_NOTHING =
            Set.of("service", "impl", "manager", "helper", "util", "dto", "data", "info", "base", "abstract", "common");

    private NameRules() {}

    static Stream<ArchRule> all() {
        return Stream.of(
                noClasses().should(have(aWordThatSaysNothing())).as("names say what a thing is for"),
                noClasses()
                        .that()
                        .areInterfaces()
                        .should()
                        .haveNameMatching(".*[.$]I[A-Z][a-z]\\w*")
                        .as("interfaces have no prefix"),
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Consumer")
                        .should(have(aMethodThatReceives()))
                        .as("a consumer consumes a channel"),
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Resource")
                        .should()
                        .beAnnotatedWith("jakarta.ws.rs.Path")
                        .as("a resource has a path"));
    }

    static Stream<String> words(String name) {
        return Stream.of(name.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|_"))
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static DescribedPredicate<JavaClass> aWordThatSaysNothing() {
        return DescribedPredicate.describe(
                "a word that says nothing",
                type -> !type.getSimpleName().equals("package-info")
                        && words(type.getSimpleName()).anyMatch(NameRules::saysNothing));
    }

    private static boolean saysNothing(String word) {
        return SAYS_NOTHING.contains(word)
                || (word.endsWith("s") && SAYS_NOTHING.contains(word.substring(0, word.length() - 1)));
    }

    private static DescribedPredicate<JavaClass> aMethodThatReceives() {
        return DescribedPredicate.describe("a method with @Incoming", type -> type.getMethods().stream()
                .anyMatch(method -> method.isAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming")));
    }
}
