package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.contracts.Channel;

class ContactPointTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PHONE | 020 7946 0001 | +44 (0)20 7946 0001",
                "SMS | 07700900001 | 0044 7700 900 001",
                "EMAIL | Ada@Example.org | ada@example.org",
                "EMAIL | ada+police@example.org | ada@example.org",
                "LETTER | Flat 2, 10 High Street, London SW1A 1AA | FLAT 2 10 High St. sw1a1aa",
                "LETTER | 10b Acacia Avenue, London E1 6AN | 10B acacia ave, E1 6AN",
                "LETTER | The Old Mill, by the river | the old mill by the River"
            })
    void twoWaysToWriteOneAddressAreTheSame(Channel channel, String one, String other) {
        assertThat(ContactPoint.of(channel, one)).isEqualTo(ContactPoint.of(channel, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PHONE | 020 7946 0001 | 020 7946 0002",
                "EMAIL | ada@example.org | bob@example.org",
                "EMAIL | ada@example.org | ada@example.com",
                "LETTER | 10 High Street, London SW1A 1AA | 12 High Street, London SW1A 1AA",
                "LETTER | Flat 1, 10 High Street, London SW1A 1AA | Flat 2, 10 High Street, London SW1A 1AA",
                "LETTER | 10 High Street, London SW1A 1AA | 10 High Street, London SW1A 1AB",
                "LETTER | The Old Mill | The New Mill"
            })
    void twoAddressesAreNot(Channel channel, String one, String other) {
        assertThat(ContactPoint.of(channel, one)).isNotEqualTo(ContactPoint.of(channel, other));
    }

    @Test
    void aNumberIsOneForCallsAndForTexts() {
        assertThat(ContactPoint.of(Channel.SMS, "07700 900001"))
                .isEqualTo(ContactPoint.of(Channel.PHONE, "07700 900001"))
                .isEqualTo("tel:447700900001");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "07700 900001 | SMS",
                "+44 (0)20 7946 0001 | PHONE",
                "ada@example.org | EMAIL",
                "10 High Street, London SW1A 1AA | LETTER",
                "12345 | LETTER"
            })
    void anAddressTellsByItselfWhatItIs(String address, Channel channel) {
        assertThat(ContactPoint.of(address)).isEqualTo(ContactPoint.of(channel, address));
    }
}
