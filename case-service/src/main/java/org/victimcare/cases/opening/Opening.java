package org.victimcare.cases.opening;

import java.util.List;
import org.victimcare.cases.casefile.NewCase;

/** A case about to be opened, with its victims. */
public record Opening(NewCase file, List<AddedVictim> victims) {}
