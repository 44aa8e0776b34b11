package org.victimcare.feedback.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The tokens of links: 256 bits, derived from the invitation's id and a key of the server.
 *
 * <p>Derived and not drawn, because the sender of a message asks for the link again when it has to send again, and must
 * get one that works. With a random token we would have to keep it in plain for that, and whoever read the table, a
 * backup or a replica of it could answer in a victim's place. So nothing is kept but a hash, from which no link can be
 * made, and the key lies where no database dump reaches. The hash is what a link is looked up by: a link that was sent
 * keeps working when the key is changed.
 */
@Singleton
class LinkTokens {

    private static final String ALGORITHM = "HmacSHA256";
    /** Keeps these tokens apart from anything else that might be derived with the same key. */
    private static final String PURPOSE = "survey-link/1/";

    private final SecretKeySpec key;

    LinkTokens(LinkConfig config) {
        this.key = new SecretKeySpec(config.key().getBytes(UTF_8), ALGORITHM);
    }

    /** 43 characters that are safe in a path. */
    String tokenOf(UUID invitationId) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal((PURPOSE + invitationId).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Plain SHA-256 will do: there is nothing to guess in a token of 256 bits. */
    static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
