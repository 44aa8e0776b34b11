package org.victimcare.cases.ledger;

import java.util.TreeMap;

/** The exact figures of one group, before anything is hidden. */
final class Counts {

    private long due;
    private long met;
    private long late;
    private long breached;
    private long excepted;
    private final TreeMap<Integer, Long> told = new TreeMap<>();

    void add(String measure, int bucket, long amount) {
        switch (measure) {
            case "DUE" -> due += amount;
            case "MET" -> met += amount;
            case "MET_LATE" -> late += amount;
            case "BREACHED" -> breached += amount;
            case "EXCEPTED" -> excepted += amount;
            case "TOLD" -> told.merge(bucket, amount, Long::sum);
            default -> throw new IllegalStateException("The ledger holds a measure that nobody knows: " + measure);
        }
    }

    void add(Counts other) {
        due += other.due;
        met += other.met;
        late += other.late;
        breached += other.breached;
        excepted += other.excepted;
        other.told.forEach((bucket, amount) -> told.merge(bucket, amount, Long::sum));
    }

    /** Due, and then what it is made of: met, late, breached, excepted, and what is open still. */
    long[] cells() {
        return new long[] {due, met, late, breached, excepted, due - met - late - breached - excepted};
    }

    long told() {
        return told.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The hours within which this share was told: the bound of the bucket that it falls into. */
    int hours(double share) {
        var wanted = (long) Math.ceil(share * told());
        var seen = 0L;
        for (var bucket : told.entrySet()) {
            seen += bucket.getValue();
            if (seen >= wanted && seen > 0) {
                return HourBuckets.bound(bucket.getKey());
            }
        }
        return 0;
    }
}
