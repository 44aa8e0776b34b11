package org.victimcare.notifications.reply;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.inject.Singleton;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.WebApplicationException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.contact.NoAnswer;
import org.victimcare.notifications.reply.Reply.Writer;

/** Asks case-service, which owns the addresses, whose one is. It answers with ids, or nothing. */
@Singleton
class Senders {

    private static final int BAD_REQUEST = 400;

    @RegisterRestClient(configKey = "case-service")
    @OidcClientFilter
    @Path("/internal/v1/contact-matches")
    interface Api {

        @POST
        Match find(Question question);
    }

    /** Whose address is this? */
    record Question(Channel channel, String address) {

        @Override
        public String toString() {
            return "Question[%s]".formatted(channel);
        }
    }

    /** Both or neither. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Match(@Nullable UUID caseId, @Nullable UUID victimId) {}

    private final Api api;

    Senders(@RestClient Api api) {
        this.api = api;
    }

    /**
     * Whose address something came from; nobody's, where it is none.
     *
     * @throws NoAnswer when nobody can say now
     */
    Optional<Writer> of(Channel channel, String address) throws NoAnswer {
        if (address.isBlank()) {
            return Optional.empty();
        }
        try {
            var match = api.find(new Question(channel, address));
            return match.caseId() == null || match.victimId() == null
                    ? Optional.empty()
                    : Optional.of(new Writer(match.caseId(), match.victimId()));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == BAD_REQUEST) {
                return Optional.empty();
            }
            throw new NoAnswer("case-service answers " + e.getResponse().getStatus());
        } catch (RuntimeException e) {
            // not its message: it may quote the address
            throw new NoAnswer("case-service does not say whose address it is: "
                    + e.getClass().getSimpleName());
        }
    }
}
