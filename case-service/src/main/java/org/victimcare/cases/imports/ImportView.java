package org.victimcare.cases.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import as operators see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A file on its way in. When it is done, every row was taken, counted or refused.")
record ImportView(
        UUID id,
        String fileName,

        @Schema(description = "Decided by the columns of the file")
        ImportKind kind,

        ImportState state,

        @Schema(description = "Rows received, without the header")
        long rowsTotal,

        long rowsDone,
        long casesOpened,

        @Schema(description = "Crimes added to a case beyond its first")
        long entriesAdded,

        @Schema(description = "Milestones and closures recorded")
        long milestonesRecorded,

        @Schema(description = "Rows that said nothing new") long rowsRepeated,

        @Schema(description = "Rows without a crime ID: anti-social behaviour, of which no case is made")
        long rowsWithoutId,

        @Schema(description = "Rows not taken; the rejections say why")
        long rowsRefused,

        Instant startedAt,
        @Nullable Instant finishedAt,

        @Schema(description = "Why it failed, when it did") @Nullable
        String message) {}
