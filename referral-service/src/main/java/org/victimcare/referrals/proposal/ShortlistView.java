package org.victimcare.referrals.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.victimcare.referrals.directory.ConsentRule;
import org.victimcare.referrals.directory.Profiles;
import org.victimcare.referrals.directory.SupportCategory;
import org.victimcare.referrals.matching.Reason;

/** The services proposed for a victim, best first, as staff see them. */
@Schema(name = "Proposals")
record ShortlistView(UUID victimId, Instant assessedAt, Instant changedAt, List<Item> services) {

    /** One service, and why it is there. */
    @Schema(name = "Proposal")
    record Item(
            @Schema(description = "1 is the best") int rank,
            String service,
            String name,
            SupportCategory category,

            @Schema(description = "ASK_… means: ask the victim before you refer")
            List<Reason> reasons,

            ConsentRule consent,
            String firstContact,

            @Schema(description = "A referral was made of it")
            boolean decided) {}

    static ShortlistView of(Shortlist shortlist, Profiles profiles) {
        var entries = shortlist.ranking().entries();
        var items = new ArrayList<Item>();
        for (var entry : entries) {
            var profile = profiles.get(entry.service());
            items.add(new Item(
                    items.size() + 1,
                    entry.service(),
                    profile.name(),
                    profile.category(),
                    entry.reasons(),
                    profile.consent(),
                    profile.firstContact(),
                    entry.decided()));
        }
        return new ShortlistView(shortlist.victimId(), shortlist.assessedAt(), shortlist.changedAt(), items);
    }
}
