package org.victimcare.cases.rights;

import java.util.EnumSet;
import java.util.Set;

/**
 * What is known of circumstances. What is in neither set nobody has said yet.
 *
 * @param yes what is so
 * @param no what is not so
 */
public record Answers(Set<Circumstance> yes, Set<Circumstance> no) {

    public static final Answers NONE = new Answers(Set.of(), Set.of());

    public Answers {
        yes = Set.copyOf(yes);
        no = Set.copyOf(no);
    }

    /** The same, with what is so besides. */
    public Answers with(Set<Circumstance> known) {
        var all = EnumSet.noneOf(Circumstance.class);
        all.addAll(yes);
        all.addAll(known);
        return new Answers(all, no);
    }

    boolean isOpen(Circumstance circumstance) {
        return !yes.contains(circumstance) && !no.contains(circumstance);
    }
}
