package org.victimcare.cases.contact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.shape.Known;
import org.victimcare.contracts.Channel;

/**
 * May this victim be contacted, and how?
 *
 * @param representativeId who is to be contacted for the victim; the victim when absent, or whom the rules name in their
 *     place
 * @param purpose code of the message template; one that nobody has classified is never allowed
 * @param channels those that whoever asks can use, the best first; email alone when absent
 * @param unanswered how often the same was asked of the victim without an answer
 * @param askedSince when it was first asked
 * @param deadline by when the victim has to be told: it never overrides safe hours, but tells whether waiting helps
 */
@Schema(name = "AskForContact")
record AskForContact(
        @NotNull UUID caseId,
        @NotNull UUID victimId,
        @Nullable UUID representativeId,
        @NotNull @Pattern(regexp = "[A-Z_]{1,60}") String purpose,
        @Size(min = 1, max = 4) @Nullable List<@NotNull @Known Channel> channels,
        @Min(0) @Max(1000) @Nullable Integer unanswered,
        @Nullable Instant askedSince,
        @Nullable Instant deadline) {

    /** What the message is for; absent when nobody has classified it. */
    @Nullable
    Purpose kind() {
        return Purpose.of(purpose).orElse(null);
    }

    List<Channel> carried() {
        return Objects.requireNonNullElse(channels, List.of(Channel.EMAIL)).stream()
                .distinct()
                .toList();
    }

    int timesUnanswered() {
        return Objects.requireNonNullElse(unanswered, 0);
    }
}
