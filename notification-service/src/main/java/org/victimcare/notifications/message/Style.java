package org.victimcare.notifications.message;

import org.victimcare.contracts.Channel;

/**
 * How a message is written.
 *
 * @param language in which the victim wants to be addressed; English where there are no words of ours in it
 * @param discreet whether the words may give nothing away to somebody else who reads them
 */
public record Style(Channel channel, String language, Format format, boolean discreet) {

    static final String ENGLISH = "en";
    static final String WELSH = "cy";

    /** A text message stands on a locked screen as a whole, so that it is always discreet. */
    public Style {
        discreet = discreet || channel == Channel.SMS;
    }

    Style in(String other) {
        return new Style(channel, other, format, discreet);
    }
}
