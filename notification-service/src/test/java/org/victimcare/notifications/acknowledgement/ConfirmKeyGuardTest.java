package org.victimcare.notifications.acknowledgement;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ConfirmKeyGuardTest {

    @Test
    void refusesTheKeyOfTheLocalRunInProduction() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ConfirmKeyGuard.refuse("local-only-key-for-confirmations-0", true))
                .withMessageContaining("NOTIFICATIONS_CONFIRM_KEY");
        assertThatCode(() -> ConfirmKeyGuard.refuse("local-only-key-for-confirmations-0", false))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesAShortKeyAnywhere() {
        assertThatIllegalStateException().isThrownBy(() -> ConfirmKeyGuard.refuse("short", false));
    }
}
