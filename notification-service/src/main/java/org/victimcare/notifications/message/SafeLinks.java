package org.victimcare.notifications.message;

import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** Lets through links to the configured place alone, ending in a token that says nothing. */
@Singleton
class SafeLinks {

    private final Pattern safe;

    SafeLinks(MessageConfig config) {
        this.safe = Pattern.compile(Pattern.quote(config.linkBase()) + "/[A-Za-z0-9_-]{16,100}");
    }

    boolean allow(String link) {
        return safe.matcher(link).matches();
    }
}
