package org.victimcare.testkit.notify;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** The text messages that somebody is said to have sent to us. */
final class KeptTexts {

    private static final int PAGE = 250;
    private static final String SERVICE = "11111111-2222-4333-8444-555555555555";

    /** A text message that came in. */
    record KeptText(UUID id, String from, String words, Instant at) {

        Map<String, Object> view() {
            var view = new LinkedHashMap<String, Object>();
            view.put("id", id.toString());
            view.put("user_number", from);
            view.put("notify_number", "07700900000");
            view.put("service_id", SERVICE);
            view.put("content", words);
            view.put("created_at", at.toString());
            return view;
        }
    }

    private final List<KeptText> inOrder = new CopyOnWriteArrayList<>();
    private final Clock clock;

    KeptTexts(Clock clock) {
        this.clock = clock;
    }

    KeptText keep(String from, String words) {
        var text = new KeptText(UUID.randomUUID(), from, words, clock.instant());
        inOrder.add(text);
        return text;
    }

    /** The newest first, from the one before this one on; from the newest on when it is empty. */
    List<Map<String, Object>> page(String olderThan) {
        var newest = new ArrayList<>(inOrder);
        Collections.reverse(newest);
        var ids = newest.stream().map(text -> text.id().toString()).toList();
        var start = olderThan.isEmpty() ? 0 : ids.indexOf(olderThan) + 1;
        return newest.stream()
                .skip(start == 0 && !olderThan.isEmpty() ? newest.size() : start)
                .limit(PAGE)
                .map(KeptText::view)
                .toList();
    }
}
