package org.victimcare.decent.second;

import org.victimcare.decent.first.Thing;

/** Has a forbidden word only as part of another, and uses a public type of the other feature. */
record Database(Thing thing, String caseId, String crimeCategory) {}
