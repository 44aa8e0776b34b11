package org.victimcare.notifications.reply;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;

/** The mailbox that answers and bounces come to. Without a host none is read. */
@ConfigMapping(prefix = "notifications.mailbox")
public interface MailboxConfig {

    Optional<String> host();

    @WithDefault("993")
    @Min(1)
    @Max(65535)
    int port();

    /** Whether the connection is encrypted from the start. Only a test does without. */
    @WithDefault("true")
    boolean tls();

    Optional<String> username();

    Optional<String> password();

    @WithDefault("INBOX")
    String folder();

    /** How often to look. */
    @WithDefault("30s")
    String poll();

    /** How long to wait for the server. */
    @WithDefault("PT10S")
    Duration timeout();

    /** How many mails are taken at a look. */
    @WithDefault("100")
    @Min(1)
    int batchSize();
}
