package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.cases.contact.NewContactPlan.Way;
import org.victimcare.contracts.Channel;

class AddressChangesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMAIL | ada@example.org | ada+new@example.org | true",
                "EMAIL | ada@example.org | ADA@example.org | false",
                "SMS | 07700 900001 | +44 7700 900001 | false",
                "PHONE | 020 7946 0001 | 020 7946 0002 | true",
                "LETTER | 10 High Street Flat A, SW1A 1AA | 10 High Street Flat B, SW1A 1AA | true",
                "LETTER | 10 High Street, London | 10  high street, London | false"
            })
    void tellsAnotherAddressFromAnotherSpelling(Channel channel, String before, String after, boolean changed) {
        assertThat(AddressChanges.between(agreed(true, way(channel, before)), plan(way(channel, after))))
                .isEqualTo(changed ? Set.of(channel) : Set.of());
    }

    @Test
    void aChannelThatIsAddedHasChanged() {
        var phone = way(Channel.PHONE, "020 7946 0001");
        var text = way(Channel.SMS, "020 7946 0001");

        assertThat(AddressChanges.between(agreed(true, phone), plan(phone, text)))
                .containsExactly(Channel.SMS);
    }

    @Test
    void theFirstPlanChangesNothing() {
        assertThat(AddressChanges.between(agreed(false), plan(way(Channel.PHONE, "020 7946 0001"))))
                .isEmpty();
    }

    private static ContactPlanView agreed(boolean agreed, Way... ways) {
        return new ContactPlanView(UUID.randomUUID(), null, agreed, plan(ways), null, null, Set.of(), false, 1);
    }

    private static NewContactPlan plan(Way... ways) {
        return new NewContactPlan(List.of(ways), null, null, Circumstances.EVERY_DAY, false, null, null, null);
    }

    private static Way way(Channel channel, String address) {
        return new Way(channel, address, true, false, null);
    }
}
