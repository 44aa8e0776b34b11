package org.victimcare.cases.handover;

/**
 * What is still to be done in a case: it goes with it.
 *
 * @param obligations what is owed to victims and not due yet
 * @param breached what was not done when it was due, and is owed still
 * @param tasks what a person has to do
 * @param callBacks calls that victims were promised
 */
record OpenWork(long obligations, long breached, long tasks, long callBacks) {}
