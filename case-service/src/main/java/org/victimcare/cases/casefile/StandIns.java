package org.victimcare.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.Session;

/** Who works for somebody who is away. */
@ApplicationScoped
public class StandIns {

    private final Session database;

    StandIns(Session database) {
        this.database = database;
    }

    /** Somebody, and whoever they stand in for at present. */
    @Transactional
    public Set<String> actsAs(String staffId) {
        return new HashSet<>(database.createNativeQuery("select unnest(" + Visibility.WORKS_AS + ")", String.class)
                .setParameter("me", staffId)
                .getResultList());
    }

    /** Whether a case is assigned to somebody whom this one stands in for. */
    boolean areAssigned(String staffId, CaseView view) {
        return actsAs(staffId).stream().anyMatch(view::isAssigned);
    }
}
