package org.victimcare.other;

/** Belongs to another service. */
public class Stranger {}
