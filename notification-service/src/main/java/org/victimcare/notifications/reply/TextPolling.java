package org.victimcare.notifications.reply;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.channel.Providers;
import org.victimcare.notifications.channel.ReceivedText;
import org.victimcare.notifications.contact.NoAnswer;

/** Asks providers for text messages that came in. What a callback brought already changes nothing. */
@Singleton
class TextPolling {

    private static final int MOST_PAGES = 20;

    private final Providers providers;
    private final Replies replies;
    private final ReplyRecords records;

    TextPolling(Providers providers, Replies replies, ReplyRecords records) {
        this.providers = providers;
        this.replies = replies;
        this.records = records;
    }

    @Scheduled(
            every = "${notifications.reply.text-poll:off}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void askForTexts() {
        providers.names().forEach(this::askOne);
    }

    /** The oldest first, and no further where nobody can say whose one is: it is asked for again. */
    private void askOne(String provider) {
        try {
            news(provider).forEach(replies::take);
        } catch (NoAnswer e) {
            Log.warnf("Text messages that came in have to wait: %s", e.getMessage());
        }
    }

    private List<Incoming> news(String provider) {
        var news = new ArrayList<Incoming>();
        @Nullable String olderThan = null;
        for (var page = 0; page < MOST_PAGES; page++) {
            var texts = providers.received(provider, olderThan);
            var unknown = texts.stream()
                    .map(TextPolling::incoming)
                    .filter(incoming -> !records.knows(incoming))
                    .toList();
            news.addAll(unknown);
            olderThan = last(texts).orElse(null);
            if (olderThan == null || unknown.size() < texts.size()) {
                break;
            }
        }
        Collections.reverse(news);
        return news;
    }

    private static Optional<String> last(List<ReceivedText> texts) {
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.get(texts.size() - 1).id());
    }

    static Incoming incoming(ReceivedText text) {
        return new Incoming(
                text.provider(), text.id(), Channel.SMS, text.from(), text.words(), text.at(), Optional.empty());
    }
}
