package org.victimcare.cases.imports;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Takes files in. No transaction is open while a client sends: what has arrived is put aside in small ones. */
@ApplicationScoped
class Uploads {

    private final Imports imports;

    Uploads(Imports imports) {
        this.imports = imports;
    }

    ImportView receive(String fileName, InputStream body) {
        try {
            var file = new CsvFile(body);
            var header = Header.of(file.next().orElseThrow(ImportRefusal::empty));
            return receive(imports.begin(fileName, header.kind()), header, file);
        } catch (UncheckedIOException e) {
            throw ImportRefusal.brokenOff(0);
        }
    }

    private ImportView receive(UUID job, Header header, CsvFile file) {
        var staging = new Staging(imports, job);
        try {
            for (var row = file.next(); row.isPresent(); row = file.next()) {
                staging.add(header.row(row.get()));
            }
            staging.flush();
            return imports.accept(job);
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
}
