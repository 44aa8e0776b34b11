package org.victimcare.notifications.channel;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;

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
}
