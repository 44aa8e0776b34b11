package org.victimcare.cases.ledger;

import static org.victimcare.kit.security.Roles.ANALYST;
import static org.victimcare.kit.security.Roles.AUDITOR;
import static org.victimcare.kit.security.Roles.SUPERVISOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.Caller;

/** The figures of the rights clock over HTTP. */
@Path("/v1/rights/ledger")
@RolesAllowed({SUPERVISOR, ANALYST, AUDITOR})
@Tag(name = "Rights clock", description = "What is owed to a victim by when, under the Victims' Code.")
class LedgerResource {

    private static final int LONGEST_YEARS = 10;

    private final Ledger ledger;
    private final Caller caller;

    LedgerResource(Ledger ledger, Caller caller) {
        this.ledger = ledger;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON + ";qs=1")
    @Operation(
            operationId = "readRightsLedger",
            summary = "What was due, and what became of it",
            description = "By the London day on which it was due, both days included. By rule, dutyHolder, unit,"
                    + " borough, category or enhanced. Small numbers are hidden, and as many others as it takes that"
                    + " nobody can work them out. Who does not see every unit's cases asks for whole calendar months, and"
                    + " gets what the tables of the single months show, added up: asking for several periods tells no"
                    + " more than that. Also as text/csv.")
    public LedgerView read(
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("by") @Nullable String by) {
        return figures(from, to, by);
    }

    @GET
    @Produces("text/csv;qs=0.5")
    @Operation(hidden = true)
    public String csv(
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("by") @Nullable String by) {
        return LedgerCsv.of(figures(from, to, by));
    }

    private LedgerView figures(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String by) {
        if (from == null
                || to == null
                || to.isBefore(from)
                || from.plusYears(LONGEST_YEARS).isBefore(to)) {
            throw LedgerRefusal.badPeriod();
        }
        if (!caller.seesEveryUnit() && !areWholeMonths(from, to)) {
            throw LedgerRefusal.notWholeMonths();
        }
        var dimension = Dimension.of(by == null ? "rule" : by);
        var groups = caller.seesEveryUnit()
                ? LedgerTable.of(ledger.figures(dimension, from, to))
                : LedgerTable.of(ledger.months(dimension, from, to));
        var last = groups.size() - 1;
        return new LedgerView(from, to, dimension, groups.subList(0, last), groups.get(last));
    }

    private static boolean areWholeMonths(LocalDate from, LocalDate to) {
        return from.getDayOfMonth() == 1 && to.plusDays(1).getDayOfMonth() == 1;
    }
}
