package org.victimcare.notifications.channel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;
import jakarta.mail.Transport;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.victimcare.notifications.contact.Approved;

/** No message without an approval: what the compiler holds, and what it cannot see. */
class ApprovalTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.victimcare.notifications");

    @Test
    void isDemandedByEveryWayToSend() {
        var waysToSend = CODE.stream()
                .filter(type -> type.isAssignableTo(Provider.class) || type.isEquivalentTo(Providers.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().startsWith("send"))
                .toList();

        assertThat(waysToSend).hasSizeGreaterThan(2).allSatisfy(method -> assertThat(
                        method.getRawParameterTypes().get(0).isEquivalentTo(Approved.class))
                .isTrue());
    }

    @Test
    void isMadeOnlyWhereDecisionsAreRead() {
        assertThat(Approved.class).isFinal();
        assertThat(Stream.of(Approved.class.getDeclaredConstructors()))
                .allSatisfy(constructor -> assertThat(Modifier.isPrivate(constructor.getModifiers()))
                        .isTrue());
        assertThat(Stream.of(Approved.class.getDeclaredMethods())
                        .filter(method -> method.getReturnType() == Approved.class))
                .allSatisfy(method ->
                        assertThat(Modifier.isPublic(method.getModifiers())).isFalse());
    }

    @Test
    void cannotBeWalkedAroundToTheMailServer() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(MailServer.class.getName())
                .and()
                .doNotHaveFullyQualifiedName(MailLoop.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus.mailer..", "io.vertx.ext.mail..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(MailLoop.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Transport.class)
                .as("only the mail server's own classes send mail; others read it at most")
                .check(CODE);
    }

    @Test
    void cannotBeWalkedAroundToThePostman() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(NotifyAccount.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("uk.gov.service.notify..")
                .as("only an account sends texts and letters")
                .check(CODE);
    }

    @Test
    void isTheOnlyWayToAnAddress() {
        noClasses()
                .that()
                .areNotAssignableTo(Provider.class)
                .should()
                .callMethod(Approved.class, "addressAt", java.time.Instant.class)
                .as("only a provider reads the address")
                .check(CODE);
    }
}
