package org.victimcare.decent.first;

import jakarta.ws.rs.Path;

/** A resource as it should be. */
@Path("/things")
class ThingResource {

    private final Thing thing;

    ThingResource(Thing thing) {
        this.thing = thing;
    }

    Thing thing() {
        return thing;
    }
}
