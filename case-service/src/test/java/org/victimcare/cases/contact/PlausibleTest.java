package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlausibleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07911 123456",
                "+44 (0)7911 123456",
                "020 7946 0001",
                "07700 900123",
                "01632 960001",
                "0808 157 0123",
                "03069 990456",
                "+33 6 12 34 56 78",
                "0044 20 7946-0123"
            })
    void aNumberThatExistsOrIsKeptForStories(String number) {
        assertThat(Plausible.number(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"07700 90012", "07700 800123999", "00000000000", "999", "12345", "call me", "", "+44"})
    void noNumberOfAnybody(String number) {
        assertThat(Plausible.number(number)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org",
                "ada.o'hara+news@mail.victims.example",
                "a@b.co",
                "ada@b\u00fccher.example",
                "x_y-z@1st.example"
            })
    void aMailbox(String address) {
        assertThat(Plausible.mailbox(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "@example.org",
                "ada@",
                "ada@localhost",
                "ada@example..org",
                ".ada@example.org",
                "ada.@example.org",
                "a da@example.org",
                "ada@exa mple.org",
                "ada@-example.org",
                "ada@192.168.0.1",
                "ada@example.org, bob@example.org",
                "ada@example.org\nBcc: bob@example.org",
                "Ada <ada@example.org>"
            })
    void noMailbox(String address) {
        assertThat(Plausible.mailbox(address)).isFalse();
    }

    @Test
    void tooLongForAMailServer() {
        assertThat(Plausible.mailbox("a".repeat(64) + "@example.org")).isTrue();
        assertThat(Plausible.mailbox("a".repeat(65) + "@example.org")).isFalse();
        assertThat(Plausible.mailbox("a@" + "b.".repeat(124) + "example.org")).isFalse();
    }
}
