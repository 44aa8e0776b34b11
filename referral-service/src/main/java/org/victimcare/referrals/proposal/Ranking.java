package org.victimcare.referrals.proposal;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.victimcare.referrals.matching.Proposal;
import org.victimcare.referrals.matching.Reason;

/** The proposals for a victim, best first. Those that a referral was made of are decided, and stay. */
record Ranking(List<Entry> entries) {

    /** One proposal, and whether a referral was made of it. */
    record Entry(String service, List<Reason> reasons, boolean decided) {}

    static final Ranking EMPTY = new Ranking(List.of());

    private static final JsonMapper JSON = JsonMapper.builder().build();

    Ranking {
        entries = List.copyOf(entries);
    }

    static Ranking parse(String text) {
        try {
            return new Ranking(JSON.readValue(text, new TypeReference<List<Entry>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A shortlist holds what is no ranking", e);
        }
    }

    String text() {
        try {
            return JSON.writeValueAsString(entries);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is proposed now. What was decided before stays decided, and comes last when it is not proposed any more. */
    Ranking replacedBy(List<Proposal> proposals) {
        var decided = entries.stream().filter(Entry::decided).toList();
        var decidedCodes = decided.stream().map(Entry::service).collect(toSet());
        var next = new ArrayList<Entry>();
        proposals.forEach(proposal ->
                next.add(new Entry(proposal.service(), proposal.reasons(), decidedCodes.contains(proposal.service()))));
        var proposed = next.stream().map(Entry::service).collect(toSet());
        decided.stream().filter(entry -> !proposed.contains(entry.service())).forEach(next::add);
        return new Ranking(next);
    }

    /** The same, with a referral made of the service. */
    Ranking decided(String service) {
        return new Ranking(entries.stream()
                .map(entry ->
                        entry.service().equals(service) ? new Entry(entry.service(), entry.reasons(), true) : entry)
                .toList());
    }

    boolean proposes(String service) {
        return services().contains(service);
    }

    List<String> services() {
        return entries.stream().map(Entry::service).toList();
    }
}
