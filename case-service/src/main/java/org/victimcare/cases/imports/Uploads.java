package org.victimcare.cases.imports;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.Idempotency;

/** Takes files in. No transaction is open while a client sends: what has arrived is put aside in small ones. */
@ApplicationScoped
class Uploads {

    private final Imports imports;

    Uploads(Imports imports) {
        this.imports = imports;
    }

    /**
     * Takes a file in, or recognises one that was taken in with the same key: a stream can be compared only by its hash,
     * and only when all of it was read.
     */
    ImportView receive(@Nullable String key, String fileName, InputStream body) {
        var bytes = new DigestInputStream(body, sha256());
        try {
            if (imports.knows(Idempotency.checked(key))) {
                bytes.transferTo(OutputStream.nullOutputStream());
                return imports.repeated(Objects.requireNonNull(key), fileName, hash(bytes));
            }
            var file = new CsvFile(bytes);
            var header = Header.of(file.next().orElseThrow(ImportRefusal::empty));
            return receive(imports.begin(key, fileName, header.kind()), header, file, bytes);
        } catch (IOException | UncheckedIOException e) {
            throw ImportRefusal.brokenOff(0);
        }
    }

    private ImportView receive(UUID job, Header header, CsvFile file, DigestInputStream bytes) {
        var staging = new Staging(imports, job);
        try {
            for (var row = file.next(); row.isPresent(); row = file.next()) {
                staging.add(header.row(row.get()));
            }
            staging.flush();
            return imports.accept(job, hash(bytes));
        } catch (ImportRefusal refusal) {
            imports.discard(job);
            throw refusal;
        } catch (UncheckedIOException e) {
            Log.infof("The upload of import %s broke off after %d rows", job, staging.rows());
            var refusal = ImportRefusal.brokenOff(staging.rows());
            imports.breakOff(job, String.valueOf(refusal.getMessage()));
            throw refusal;
        } catch (RuntimeException e) {
            imports.breakOff(job, "The file could not be put aside; the log says why. Send it again.");
            throw e;
        }
    }

    private static String hash(DigestInputStream bytes) {
        return HexFormat.of().formatHex(bytes.getMessageDigest().digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
