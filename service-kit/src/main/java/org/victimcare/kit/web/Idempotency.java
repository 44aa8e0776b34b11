package org.victimcare.kit.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.Caller;

/**
 * Makes a creation safe to repeat. The same caller, key and request get the first answer again; another request with the
 * same key is refused. The key is remembered in the transaction of the creation: there is never one without the other.
 */
@ApplicationScoped
public class Idempotency {

    private static final Duration REMEMBERED = Duration.ofDays(2);

    private final Session database;
    private final ObjectMapper json;
    private final Caller caller;
    private final Clock clock;

    Idempotency(Session database, ObjectMapper json, Caller caller, Clock clock) {
        this.database = database;
        this.json = json;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Creates once.
     *
     * @param key the Idempotency-Key, or null: then every request creates
     * @param request what is asked for, with the name of the operation: the same key elsewhere is another request
     * @param view the type of the answer
     */
    @Transactional
    public <T> RestResponse<T> once(
            @Nullable String key, String operation, Object request, Class<T> view, Supplier<RestResponse<T>> creation) {
        if (key == null) {
            return creation.get();
        }
        checked(key);
        var fingerprint = fingerprint(operation, request);
        if (!claim(key, fingerprint)) {
            return repeat(key, fingerprint, view);
        }
        var answer = creation.get();
        remember(key, answer);
        return answer;
    }

    /** The key, or null where there is none; refuses one that is too long to be remembered. */
    public static @Nullable String checked(@Nullable String key) {
        if (key != null && (key.isBlank() || key.length() > 100)) {
            throw RequestRefusal.keyTooLong();
        }
        return key;
    }

    /** A second request with the key waits here until the first one is committed or gone. */
    private boolean claim(String key, String fingerprint) {
        return database.createNativeMutationQuery("""
                                insert into idempotency_key (caller, key, fingerprint, status, created_at)
                                values (?1, ?2, ?3, 0, ?4) on conflict do nothing""")
                        .setParameter(1, caller.id())
                        .setParameter(2, key)
                        .setParameter(3, fingerprint)
                        .setParameter(4, clock.instant())
                        .executeUpdate()
                == 1;
    }

    private void remember(String key, RestResponse<?> answer) {
        var tag = answer.getEntityTag();
        database.createNativeMutationQuery("""
                        update idempotency_key set status = ?3, location = ?4, etag = ?5, answer = ?6
                        where caller = ?1 and key = ?2""")
                .setParameter(1, caller.id())
                .setParameter(2, key)
                .setParameter(3, answer.getStatus())
                .setParameter(4, String.valueOf(answer.getLocation()))
                .setParameter(5, tag == null ? "" : tag.getValue())
                .setParameter(6, write(answer.getEntity()))
                .executeUpdate();
    }

    private <T> RestResponse<T> repeat(String key, String fingerprint, Class<T> view) {
        var first = database.createNativeQuery(
                        "select fingerprint, status, location, etag, answer from idempotency_key where caller = ?1 and key = ?2",
                        FirstAnswer.class)
                .setParameter(1, caller.id())
                .setParameter(2, key)
                .getSingleResult();
        if (!first.fingerprint().equals(fingerprint)) {
            throw RequestRefusal.keyReused();
        }
        var answer = RestResponse.ResponseBuilder.<T>create(first.status()).entity(read(first.answer(), view));
        if (!first.location().equals("null")) {
            answer.location(URI.create(first.location()));
        }
        if (!first.etag().isEmpty()) {
            answer.tag(first.etag());
        }
        return answer.build();
    }

    @Scheduled(
            every = "1h",
            delayed = "5m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @Transactional
    void forgetOld() {
        database.createNativeMutationQuery("delete from idempotency_key where created_at < ?1")
                .setParameter(1, clock.instant().minus(REMEMBERED))
                .executeUpdate();
    }

    private String fingerprint(String operation, Object request) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest((operation + write(request)).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String write(@Nullable Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T read(String answer, Class<T> view) {
        try {
            return json.readValue(answer, view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What was answered first. */
    record FirstAnswer(String fingerprint, int status, String location, String etag, String answer) {}
}
