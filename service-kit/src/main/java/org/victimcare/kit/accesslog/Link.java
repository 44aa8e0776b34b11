package org.victimcare.kit.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The hashes of a chain. Each is SHA-256 over the one before it and over every field of an entry, each field with its
 * length, so that nothing can move from one field into the next.
 */
final class Link {

    /** Every field of the entry {@code e} as text that depends on no setting of a session. */
    static final String FIELDS = """
            e.id, (extract(epoch from e.at) * 1000000)::bigint, e.caller, e.roles, e.unit, e.operation, e.action,
            e.case_id, e.victim_id, e.recipient, e.reason, e.criteria, e.results, e.xid::text""";

    private static final int NUMBER_OF_FIELDS = 14;
    private static final byte[] ABSENT = {0};

    private final MessageDigest digest;

    Link() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the chain of a day begins: with its date and the end of the day before, so that no day can be left out. */
    byte[] first(LocalDate day, @Nullable String headOfTheDayBefore) {
        digest.update(day.toString().getBytes(UTF_8));
        if (headOfTheDayBefore != null) {
            digest.update(bytes(headOfTheDayBefore));
        }
        return digest.digest();
    }

    /** The hash of the entry whose {@link #FIELDS} begin in a column of the row. */
    byte[] next(byte[] previous, ResultSet row, int column) throws SQLException {
        digest.update(previous);
        for (var field = column; field < column + NUMBER_OF_FIELDS; field++) {
            add(row.getString(field));
        }
        return digest.digest();
    }

    static String text(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    static byte[] bytes(String hash) {
        return HexFormat.of().parseHex(hash);
    }

    private void add(@Nullable String value) {
        if (value == null) {
            digest.update(ABSENT);
            return;
        }
        var bytes = value.getBytes(UTF_8);
        digest.update(ByteBuffer.allocate(5).put((byte) 1).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
