package org.victimcare.feedback.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkTokensTest {

    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final String OTHER_KEY = "fedcba9876543210fedcba9876543210";

    private final UUID invitation = UUID.randomUUID();

    @Test
    void theSameInvitationHasTheSameTokenWhenAskedAgain() {
        assertThat(tokens(KEY).tokenOf(invitation)).isEqualTo(tokens(KEY).tokenOf(invitation));
    }

    @Test
    void aTokenHas256BitsThatAreSafeInAPath() {
        assertThat(tokens(KEY).tokenOf(invitation)).hasSize(43).matches("[\\w-]+");
    }

    @Test
    void nobodyMakesATokenWithoutTheKey() {
        assertThat(tokens(KEY).tokenOf(invitation))
                .isNotEqualTo(tokens(OTHER_KEY).tokenOf(invitation));
    }

    @Test
    void theHashDoesNotContainTheToken() {
        var token = tokens(KEY).tokenOf(invitation);

        assertThat(LinkTokens.hash(token)).hasSize(64).doesNotContain(token);
    }

    @Test
    void productionRefusesTheKeyOfTheLocalRun() {
        assertThatIllegalStateException()
                .isThrownBy(() -> LinkKeyGuard.refuse("local-only-key-for-survey-links-0", true))
                .withMessageContaining("FEEDBACK_LINK_KEY");
        assertThatNoException().isThrownBy(() -> LinkKeyGuard.refuse("local-only-key-for-survey-links-0", false));
        assertThatNoException().isThrownBy(() -> LinkKeyGuard.refuse(KEY, true));
    }

    @Test
    void aShortKeyIsRefusedEverywhere() {
        assertThatIllegalStateException().isThrownBy(() -> LinkKeyGuard.refuse("short", false));
    }

    private static LinkTokens tokens(String key) {
        return new LinkTokens(new Settings(key));
    }

    private record Settings(String key) implements LinkConfig {

        @Override
        public URI base() {
            return URI.create("http://127.0.0.1/r");
        }

        @Override
        public Duration lifetime() {
            return Duration.ofDays(28);
        }
    }
}
