package org.victimcare.notifications.channel;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** The accounts at GOV.UK Notify that have a key. */
@Singleton
class NotifyAccounts {

    private static final String CONNECT = "sun.net.client.defaultConnectTimeout";
    private static final String READ = "sun.net.client.defaultReadTimeout";

    private final List<Provider> all;

    NotifyAccounts(NotifyConfig config, LetterPaper paper, Clock clock) {
        // the client waits for ever unless the JDK's own connections have been told not to
        setUnlessSet(CONNECT, "2000");
        setUnlessSet(READ, "10000");
        all = config.accounts().entrySet().stream()
                .filter(entry -> entry.getValue().apiKey().isPresent())
                .<Provider>map(entry -> new NotifyAccount("notify-" + entry.getKey(), entry.getValue(), paper, clock))
                .toList();
    }

    List<Provider> all() {
        return all;
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
