package org.victimcare.notifications.delivery;

/** A message that is owed, and how it has to be sent. */
public record Owed(Plan plan, Terms terms) {}
