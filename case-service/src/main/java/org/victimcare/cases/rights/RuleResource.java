package org.victimcare.cases.rights;

import static org.victimcare.kit.security.Roles.ANALYST;
import static org.victimcare.kit.security.Roles.AUDITOR;
import static org.victimcare.kit.security.Roles.INVESTIGATING_OFFICER;
import static org.victimcare.kit.security.Roles.OPERATOR;
import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.calendar.WorkCalendar;

/** The rules of what is owed to victims over HTTP. */
@Path("/v1/rights/rules")
@Tag(name = "Rights", description = "What is owed to victims, by whom, and within which time.")
class RuleResource {

    private final RuleBook book;
    private final Clock clock;

    RuleResource(RuleBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR, ANALYST, OPERATOR
    })
    @Operation(
            operationId = "listRules",
            summary = "The rules in force on a day",
            description = "The Victims' Code as data, and what the force demands of itself on top of it: by right and"
                    + " name, with the source of each. Without a date, those of today.")
    public List<RuleView> list(@QueryParam("date") @Nullable LocalDate date) {
        var day = date == null ? LocalDate.ofInstant(clock.instant(), WorkCalendar.LONDON) : date;
        return book.on(day).map(RuleView::of).toList();
    }
}
