package org.victimcare.notifications.channel;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.victimcare.contracts.Channel;

/** Accounts at GOV.UK Notify, or at what speaks as it does, by name. One without a key is not used. */
@ConfigMapping(prefix = "notifications.notify")
public interface NotifyConfig {

    @WithParentName
    Map<String, Account> accounts();

    /** One account. */
    interface Account {

        @WithDefault("https://api.notifications.service.gov.uk")
        String url();

        /** Its name, the id of the service and the secret, as Notify shows it once. */
        Optional<@Pattern(regexp = ".+(-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}){2}") String> apiKey();

        /** The template for text messages there, which holds nothing but {@code ((message))}. */
        @WithDefault("00000000-0000-4000-8000-000000000000")
        String smsTemplate();

        @WithDefault("SMS,LETTER")
        Set<Channel> channels();

        @WithDefault("1")
        int priority();

        @WithDefault("100")
        @Min(1)
        @Max(1000)
        int weight();

        /** How many messages it takes a minute, from all replicas together. */
        @WithDefault("3000")
        @Min(1)
        @Max(1_000_000)
        int perMinute();

        /** How long it is left alone after it said "too many"; its client does not show what it said. */
        @WithDefault("PT1M")
        Duration pause();

        /** The bearer token of its receipts. Without one none is believed, and they are asked for. */
        Optional<String> receiptToken();
    }
}
