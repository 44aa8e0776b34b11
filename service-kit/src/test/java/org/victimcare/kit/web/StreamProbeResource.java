package org.victimcare.kit.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.victimcare.kit.security.Roles;

/** Reads a body of any length, on a path where the kit lets it. */
@Path("/v1/probe-streams")
@RolesAllowed(Roles.OPERATOR)
class StreamProbeResource {

    @POST
    @Consumes("text/csv")
    public String count(InputStream body) throws IOException {
        return "bytes: " + body.transferTo(OutputStream.nullOutputStream());
    }
}
