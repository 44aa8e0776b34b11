package org.victimcare.journeys.figures;

import java.sql.SQLException;
import java.util.List;

/** Cases by the hundred thousand, put straight into the tables of case-service. */
final class ManyCases {

    private static final long PAGE = 50_000;

    /** A step that meets each number of a range once before it meets one twice. */
    private static final long STRIDE = 7919;

    private final Administration administration;
    private final List<String> scripts;
    private long first = 1;
    private long last;

    /**
     * Fills nothing yet.
     *
     * @param scripts what fills the tables with cases {@code :from} to {@code :to}
     */
    ManyCases(Administration administration, String... scripts) {
        this.administration = administration;
        this.scripts = List.of(scripts);
    }

    /** Adds cases until there are so many; those that are added are the ones that {@link #caseId} tells from then on. */
    void fillTo(long number) throws SQLException {
        first = last + 1;
        var begin = System.nanoTime();
        while (last < number) {
            var to = Math.min(number, last + PAGE);
            for (var script : scripts) {
                administration.execute(Administration.text(script)
                        .replace(":from", Long.toString(last + 1))
                        .replace(":to", Long.toString(to)));
            }
            last = to;
        }
        administration.execute(Administration.text("fill-ledger.sql"));
        administration.execute("vacuum analyze");
        Report.say(
                "cases now",
                "%d, with %d obligations (filled in %.0f s)",
                last,
                administration.number("select count(*) from obligation"),
                Report.seconds(begin));
    }

    long first() {
        return first;
    }

    long last() {
        return last;
    }

    /** The number of a case, another one for each turn. */
    long number(long turn) {
        return first + turn * STRIDE % (last - first + 1);
    }

    static String caseId(long number) {
        return id("0001", number);
    }

    static String victimId(long number) {
        return id("0002", number);
    }

    private static String id(String kind, long number) {
        return "0190%s-0000-7000-8000-%012x".formatted(kind, number);
    }
}
