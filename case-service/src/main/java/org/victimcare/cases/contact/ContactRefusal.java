package org.victimcare.cases.contact;

import org.victimcare.contracts.Channel;
import org.victimcare.kit.web.Refusal;

/** Every "no" that a contact plan can give. */
final class ContactRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private ContactRefusal(String code, String detail) {
        super(Kind.INVALID, code, detail);
    }

    static ContactRefusal channelTwice() {
        return new ContactRefusal("channel-twice", "A plan says at most once how to use a channel.");
    }

    static ContactRefusal hoursIncomplete() {
        return new ContactRefusal(
                "safe-hours-incomplete", "Safe hours need two different times, or none at all when any time is safe.");
    }

    static ContactRefusal hoursNeverOpen() {
        return new ContactRefusal("safe-hours-never-open", "The safe hours do not open before the plan is over.");
    }

    static ContactRefusal silenceEndsBeforeItBegins() {
        return new ContactRefusal("do-not-contact-dates", "The time without contact ends before it begins.");
    }

    static ContactRefusal confirmedInTheFuture() {
        return new ContactRefusal("date-in-future", "Nobody can have confirmed that yet. Check the date.");
    }

    static ContactRefusal addressImplausible(Channel channel) {
        return new ContactRefusal("address-implausible", "The address does not look like one for " + channel + ".");
    }
}
