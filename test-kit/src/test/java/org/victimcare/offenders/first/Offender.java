package org.victimcare.offenders.first;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.victimcare.offenders.second.Accomplice;
import org.victimcare.other.Stranger;

/** An entity and a resource at once, public, with open fields and a time of its own. */
@Path("/")
@Entity
public class Offender {
    @Id
    public Long id = 0L;

    @Inject
    Stranger stranger;

    Response answer() {
        return Response.ok(Instant.now() + "" + UUID.randomUUID()).build();
    }

    Uni<String> later() {
        return Uni.createFrom().item("later");
    }

    Accomplice accomplice() {
        return new Accomplice();
    }

    /** Keeps a count between requests and has no path. */
    static class OffenderResource {
        int counter;
    }

    /** Listens to nothing. */
    static class OffenderConsumer {}

    /** Says nothing about itself. */
    interface IOffence {}
}
