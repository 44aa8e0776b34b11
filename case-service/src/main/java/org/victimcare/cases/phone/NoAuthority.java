package org.victimcare.cases.phone;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Third parties need authority, and none is recorded: whatever they know, nothing is told to them. */
@ApplicationScoped
@DefaultBean
class NoAuthority implements Authority {

    @Override
    public boolean covers(UUID caseId, UUID victimId, CallerRole role) {
        return false;
    }
}
