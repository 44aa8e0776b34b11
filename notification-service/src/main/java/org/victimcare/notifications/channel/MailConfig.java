package org.victimcare.notifications.channel;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** Who our mails are from. Both are seen on a locked screen: neither may tell what it is about. */
@ConfigMapping(prefix = "notifications.mail")
public interface MailConfig {

    /** The address; its domain is also the domain of message ids. */
    @NotBlank
    @Email
    String from();

    /** The name beside the address. */
    @WithDefault("Updates")
    @NotBlank
    String fromName();

    /**
     * Where what cannot be delivered comes back to, with "+" and the id of the notification before the "@". Without it, to the
     * sender.
     */
    Optional<@Email String> bounceAddress();

    /** What the link that turns a message off begins with. It leads to this service, and tells nothing. */
    @WithDefault("http://127.0.0.1:8082/u")
    @Pattern(regexp = "https?://[a-z0-9.:-]+(/[a-z0-9]+)*")
    String optOutBase();

    /**
     * How long the mail server may take over one mail. Then the mail is tried again, under the same Message-ID: it may have
     * gone out all the same. Shorter than {@code notifications.delivery.attempt}, with the time for the questions before it.
     */
    @WithDefault("PT15S")
    Duration timeout();

    /** How many mails the mail server takes a minute, from all replicas together; without it as many as there are. */
    OptionalInt perMinute();
}
