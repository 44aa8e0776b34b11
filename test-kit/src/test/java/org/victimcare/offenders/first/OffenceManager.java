package org.victimcare.offenders.first;

/** Public without need, and named like nothing in particular. */
public class OffenceManager {}
