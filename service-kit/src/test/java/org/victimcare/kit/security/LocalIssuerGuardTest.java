package org.victimcare.kit.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class LocalIssuerGuardTest {

    private static final String LOCAL = "http://127.0.0.1:8085/realms/victimcare-local";

    @Test
    void refusesTheLocalIssuerInProduction() {
        assertThatIllegalStateException().isThrownBy(() -> LocalIssuerGuard.refuseInProduction(LOCAL, true));
    }

    @Test
    void takesTheLocalIssuerElsewhereAndAnyOtherInProduction() {
        assertThatCode(() -> LocalIssuerGuard.refuseInProduction(LOCAL, false)).doesNotThrowAnyException();
        assertThatCode(() -> LocalIssuerGuard.refuseInProduction("https://id.example/realms/victimcare", true))
                .doesNotThrowAnyException();
    }
}
