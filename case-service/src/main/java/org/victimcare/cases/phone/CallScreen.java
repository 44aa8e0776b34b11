package org.victimcare.cases.phone;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.Officer;
import org.victimcare.contracts.CaseStatus;

/**
 * All that an agent needs once the caller is verified.
 *
 * @param address how the caller wants to be addressed
 * @param officer who investigates
 * @param victimCareOfficer who looks after the victim
 * @param nextUpdate by when the victim hears next
 * @param safeContact how to be careful with this victim
 * @param alerts what must not be overlooked
 * @param lastContacts the last five
 * @param openTasks what staff still have to do
 * @param deadlines what is owed next
 */
@Schema(name = "CallScreen")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallScreen(
        UUID caseId,
        UUID victimId,
        String reference,
        String address,
        String language,
        CaseStatus status,
        Instant statusSince,
        @Nullable Officer officer,
        @Nullable Officer victimCareOfficer,
        @Nullable Instant nextUpdate,
        SafeContact safeContact,
        List<Alert> alerts,
        List<Contact> lastContacts,
        List<OpenTask> openTasks,
        List<Deadline> deadlines) {

    /** What must not be overlooked. */
    enum Alert {
        DO_NOT_CONTACT,
        HIGH_RISK,
        INTERPRETER,
        CODE_WORD,
        ENHANCED_RIGHTS,
        CHILD,
        NO_CONTACT_PLAN
    }

    /**
     * How to be careful.
     *
     * @param discreet whether nothing may show whom it is from
     * @param voicemail whether a message may be left
     * @param mayBeRung whether the victim may be called at this very moment
     * @param days the days on which it is safe
     */
    @Schema(name = "SafeContactBanner")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SafeContact(
            boolean discreet,
            boolean voicemail,
            boolean mayBeRung,
            @Nullable String from,
            @Nullable String to,
            String days) {}

    /** A contact with the victim. */
    @Schema(name = "ScreenContact")
    record Contact(
            Instant at,

            @Schema(
                    description =
                            "CALL, or MESSAGE_ and what became of it, as MESSAGE_DELIVERED; with _DISCREETLY where its words gave nothing"
                                    + " away: then the victim may not know what it is about")
            String kind,

            @Schema(description = "Which message, or why they called")
            String about) {}

    /** Something that staff have to do. */
    @Schema(name = "ScreenTask")
    record OpenTask(UUID id, String kind, String priority, Instant dueAt) {}

    /** Something that is owed. */
    @Schema(name = "ScreenDeadline")
    record Deadline(UUID id, String rule, Instant dueAt) {}
}
