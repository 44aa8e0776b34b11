package org.victimcare.cases.ledger;

import java.time.Duration;

/**
 * Hours until a victim was told, as the buckets of a histogram: percentiles of any number of obligations come from a
 * few counters. Each bucket ends with its bound; the last one is open.
 */
public final class HourBuckets {

    private static final int[] BOUNDS = {
        0, 1, 2, 4, 8, 12, 18, 24, 36, 48, 72, 96, 120, 144, 168, 192, 216, 240, 336, 504, 672, 840, 1008, 1344, 2160,
        4320, 8760
    };

    private HourBuckets() {}

    /** The bucket of a duration. */
    public static int of(Duration hours) {
        var bucket = 0;
        while (bucket < BOUNDS.length && hours.compareTo(Duration.ofHours(BOUNDS[bucket])) > 0) {
            bucket++;
        }
        return bucket;
    }

    /** The hours that none in the bucket exceeds; for the open bucket, those that each exceeds. */
    static int bound(int bucket) {
        return BOUNDS[Math.min(bucket, BOUNDS.length - 1)];
    }
}
