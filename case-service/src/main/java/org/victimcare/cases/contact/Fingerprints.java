package org.victimcare.cases.contact;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;

/** What is kept of an address that may only be compared: HMAC-SHA-256 with the key of this installation. */
@ApplicationScoped
public class Fingerprints {

    private static final String ALGORITHM = "HmacSHA256";

    private final Session database;
    private final AtomicReference<@Nullable SecretKeySpec> key = new AtomicReference<>();

    Fingerprints(Session database) {
        this.database = database;
    }

    /** Needs a transaction the first time, when the key is read. */
    public String of(Channel channel, String address) {
        return made(ContactPoint.of(channel, address));
    }

    /** Of something else that is only compared, such as a code: of one kind with its own kind alone. */
    public String ofText(String kind, String text) {
        return made(kind + ":" + text);
    }

    private String made(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKeySpec key() {
        var known = key.get();
        if (known != null) {
            return known;
        }
        var secret = database.createNativeQuery("select secret from fingerprint_key", String.class)
                .getSingleResult();
        var read = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
        key.set(read);
        return read;
    }
}
