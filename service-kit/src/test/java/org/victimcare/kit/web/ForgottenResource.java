package org.victimcare.kit.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Somebody forgot to say who may call this. */
@Path("/v1/forgotten")
class ForgottenResource {

    @GET
    public String everything() {
        return "everything";
    }
}
