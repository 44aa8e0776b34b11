package org.victimcare.cases.casefile;

import jakarta.persistence.Embeddable;

/**
 * A member of staff who works on a case, and how victims reach them.
 *
 * @param staffId as it stands in the person's token
 * @param name as victims are told
 * @param team the team, as victims are told
 * @param phone a number that victims may ring
 */
@Embeddable
public record Officer(String staffId, String name, String team, String phone) {}
