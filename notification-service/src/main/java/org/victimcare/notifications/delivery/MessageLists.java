package org.victimcare.notifications.delivery;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.security.Roles;
import org.victimcare.kit.web.Page;
import org.victimcare.notifications.sight.CaseSight;

/**
 * Which messages a caller may list. Of a case or a victim, what case-service lets them see; across cases, who sees every unit
 * all that is not closely held, nor closed to them by name. No transaction is open while case-service is asked.
 */
@Singleton
class MessageLists {

    private final Enquiries enquiries;
    private final CaseSight sight;
    private final Caller caller;

    MessageLists(Enquiries enquiries, CaseSight sight, Caller caller) {
        this.enquiries = enquiries;
        this.sight = sight;
        this.caller = caller;
    }

    Page<NotificationView> list(MessageFilter asked, @Nullable Integer limit, @Nullable String cursor) {
        return enquiries.list(within(asked), limit, cursor);
    }

    private MessageFilter within(MessageFilter asked) {
        if (asked.caseId() != null) {
            return asked.without(sight.hidden(List.of(asked.caseId())));
        }
        if (asked.victimId() != null) {
            return asked.without(sight.hidden(enquiries.casesOf(asked.victimId())));
        }
        if (caller.has(Roles.SERVICE_CASE)) {
            return asked;
        }
        if (!caller.seesEveryUnit()) {
            throw NotificationRefusal.tooWide();
        }
        return asked.openTo(caller.id());
    }
}
