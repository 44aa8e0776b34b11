package org.victimcare.notifications.content;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals what is kept with AES-256-GCM, bound to its notification: one row copied over another does not open. */
@Singleton
class Seal {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final List<SecretKeySpec> keys;
    private final SecureRandom random = new SecureRandom();

    Seal(ContentConfig config) {
        this.keys = config.key().stream().flatMap(List::stream).map(Seal::key).toList();
    }

    boolean hasKey() {
        return !keys.isEmpty();
    }

    byte[] close(UUID id, byte[] plain) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, keys.get(0), nonce, id).doFinal(plain);
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens what was sealed with the key, or the one before. */
    byte[] open(UUID id, byte[] sealed) {
        for (var key : keys) {
            try {
                return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE), id)
                        .doFinal(sealed, NONCE, sealed.length - NONCE);
            } catch (AEADBadTagException otherKey) {
                Log.debug("Sealed with another key");
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
        throw ContentRefusal.sealedByAnotherKey();
    }

    /** A secret that was made at random has nothing that could be guessed: its digest is a key. */
    private static SecretKeySpec key(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return new SecretKeySpec(digest, "AES");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, UUID id) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
        return cipher;
    }
}
