package org.victimcare.cases.synthetic;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** Chance that falls the same way for the same seed, on every machine. */
final class Dice {

    private final byte[] digest;
    private final Random random;

    Dice(String seed) {
        this.digest = sha256(seed);
        this.random = new Random(ByteBuffer.wrap(digest).getLong());
    }

    /** True in so many cases of a hundred. */
    boolean in100(int cases) {
        return random.nextInt(100) < cases;
    }

    /** From the first number to the second, both included. */
    int between(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    <T> T pick(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** Digits that no other seed has. */
    String mark() {
        return HexFormat.of().formatHex(digest, 8, 14);
    }

    /** A seed for somebody else's chance. */
    long seed() {
        return random.nextLong();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
