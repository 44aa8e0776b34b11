package org.victimcare.cases.reassignment;

/**
 * What a reassignment would be about. Counted to a thousand.
 *
 * @param cases open cases that you may see and that are the officer's in that role
 * @param moreCases whether there are more
 * @param tasks open tasks that the officer has
 * @param moreTasks whether there are more
 */
record ReassignmentPreview(long cases, boolean moreCases, long tasks, boolean moreTasks) {

    static final long MOST = 1000;

    static ReassignmentPreview of(long cases, long tasks) {
        return new ReassignmentPreview(Math.min(cases, MOST), cases > MOST, Math.min(tasks, MOST), tasks > MOST);
    }
}
