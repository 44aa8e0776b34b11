package org.victimcare.notifications.acknowledgement;

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
 * By what victims confirm: a link with 256 bits, and a short code. Derived from the message's id and a key of the server, so
 * that each repeat carries the same and nothing is kept from which either could be made: of both there is only a hash, and
 * that of the code, which could be guessed, is made with the key.
 */
@Singleton
class ConfirmSecrets {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String LINK = "confirm-link/1/";
    private static final String CODE = "confirm-code/1/";
    private static final String KEPT = "confirm-kept/1/";

    private final SecretKeySpec key;

    ConfirmSecrets(AcknowledgementConfig config) {
        this.key = new SecretKeySpec(config.key().getBytes(UTF_8), ALGORITHM);
    }

    /** 43 characters that are safe in a path. */
    String token(UUID messageId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(LINK + messageId));
    }

    /**
     * A code for a message.
     *
     * @param turn another one, where that of the turn before is taken
     */
    String code(UUID messageId, int turn) {
        return ConfirmCodes.of(mac(CODE + messageId + "/" + turn));
    }

    String codeHash(String code) {
        return HexFormat.of().formatHex(mac(KEPT + code));
    }

    /** Plain SHA-256 will do: there is nothing to guess in a token of 256 bits. */
    static String tokenHash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] mac(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
