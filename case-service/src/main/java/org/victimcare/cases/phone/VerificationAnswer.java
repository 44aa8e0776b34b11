package org.victimcare.cases.phone;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an agent hears about a caller. Unless the caller is verified it is the same for every caller, whether there is such a
 * case or not.
 *
 * @param locked whether there were too many failures: no answer counts any more
 * @param ask what the caller can be asked
 * @param say what to say
 */
@Schema(name = "VerificationAnswer")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerificationAnswer(
        boolean verified,
        boolean locked,
        List<Question> ask,
        String say,
        @Nullable UUID caseId,
        @Nullable UUID victimId) {

    private static final String NOT_YET = "Say neither that there is a case nor that there is none. Ask for the crime"
            + " reference or the call-back code, and for two of: full name with date of birth, postcode, a phone number on"
            + " file, when and where it was reported, the code word. Confirm nothing that the caller guesses.";

    private static final String LOCKED = "Say that you cannot help in this call, and that whoever reported a crime is"
            + " called back on the number on file. Book that as a call-back. Say nothing else.";

    static VerificationAnswer verified(CallerMatch match) {
        return new VerificationAnswer(
                true, false, List.of(), "The caller is verified.", match.caseId(), match.victimId());
    }

    static VerificationAnswer no(boolean locked) {
        return new VerificationAnswer(false, locked, Question.ALL, locked ? LOCKED : NOT_YET, null, null);
    }
}
