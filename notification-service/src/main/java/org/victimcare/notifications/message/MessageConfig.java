package org.victimcare.notifications.message;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.victimcare.contracts.Channel;

/** Settings of what is written. */
@ConfigMapping(prefix = "notifications.message")
public interface MessageConfig {

    /** The number that a victim can ring when no officer is named yet. It stands in every text message. */
    @WithDefault("020 7946 0100")
    @NotBlank
    @Pattern(regexp = "[0-9+ ]{3,20}")
    String helpline();

    /** What every link in a message begins with. A link to anywhere else is not sent. */
    @WithDefault("http://127.0.0.1:8084/r")
    @Pattern(regexp = "https?://[a-z0-9.:-]+(/[a-z0-9]+)*")
    String linkBase();

    /** On which ways somebody reads what is answered: a machine that takes replies, see the settings of those. */
    Optional<Set<Channel>> answered();

    default boolean answerable(Channel channel) {
        return answered().filter(ways -> ways.contains(channel)).isPresent();
    }

    /** Whether a translator has reviewed the Welsh words. Until then everybody gets the English ones. */
    @WithDefault("false")
    boolean welshReviewed();

    /** What a part of a text message costs, in pounds: for the figure that a preview shows. */
    @WithDefault("0.0233")
    BigDecimal smsPrice();
}
