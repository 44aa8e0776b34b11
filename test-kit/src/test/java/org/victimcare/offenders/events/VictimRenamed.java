package org.victimcare.offenders.events;

/** Tells the world a name. */
public record VictimRenamed(String victimId, String familyName) {}
