package org.victimcare.cases.contact;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.victimcare.cases.contact.NewContactPlan.Way;
import org.victimcare.contracts.Channel;

/** Which addresses a new plan changes. In doubt two are not the same: that asks a person to confirm the new one. */
final class AddressChanges {

    private AddressChanges() {}

    /** The channels whose address is another, or new. The first plan of a victim changes nothing. */
    static Set<Channel> between(ContactPlanView before, NewContactPlan after) {
        var changed = EnumSet.noneOf(Channel.class);
        if (before.agreed()) {
            after.channels().stream()
                    .filter(way -> before.plan().channels().stream().noneMatch(old -> isSame(old, way)))
                    .map(Way::channel)
                    .forEach(changed::add);
        }
        return changed;
    }

    private static boolean isSame(Way old, Way way) {
        return old.channel() == way.channel() && typed(old).equals(typed(way));
    }

    private static String typed(Way way) {
        return switch (way.channel()) {
            case PHONE, SMS -> PhoneDigits.of(way.address());
            case EMAIL, LETTER, UNKNOWN ->
                way.address().strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        };
    }
}
