package org.victimcare.cases.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was wrong with a row. */
@Schema(description = "What was wrong with a row")
record Rejection(
        @Schema(description = "The line of the file on which the row begins")
        long line,

        Kind kind,

        @Schema(description = "A sentence; of the row it quotes at most the value that was wrong, shortened")
        String reason) {

    /** How bad it was. */
    enum Kind {
        /** The row was not taken. */
        REFUSAL,
        /** The row was taken, but something in it is worth a look. */
        REMARK
    }
}
