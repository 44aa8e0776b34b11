package org.victimcare.cases.casefile;

/** What a step does to a case. */
public enum StepKind {
    MILESTONE,
    CLOSURE,
    REOPENING
}
