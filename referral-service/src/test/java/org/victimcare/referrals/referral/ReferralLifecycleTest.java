package org.victimcare.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.victimcare.referrals.referral.ReferralState.ACCEPTED;
import static org.victimcare.referrals.referral.ReferralState.CONSENTED;
import static org.victimcare.referrals.referral.ReferralState.DECLINED;
import static org.victimcare.referrals.referral.ReferralState.DRAFT;
import static org.victimcare.referrals.referral.ReferralState.ENDED;
import static org.victimcare.referrals.referral.ReferralState.SENT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferralLifecycleTest {

    private static final Map<ReferralState, List<ReferralState>> WAYS = Map.of(
            DRAFT, List.of(CONSENTED, ENDED),
            CONSENTED, List.of(CONSENTED, SENT, ENDED),
            SENT, List.of(ACCEPTED, DECLINED, ENDED),
            ACCEPTED, List.of(ENDED),
            DECLINED, List.of(ENDED),
            ENDED, List.of());

    @Test
    void allowsTheseWaysAndNoOthers() {
        for (var from : ReferralState.values()) {
            var next = Arrays.stream(ReferralState.values())
                    .filter(to -> ReferralLifecycle.allows(from, to))
                    .toList();

            assertThat(next).as("from %s", from).isEqualTo(WAYS.get(from));
        }
    }
}
