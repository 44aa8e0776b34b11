package org.victimcare.cases.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.contact.Decision.Allowed;
import org.victimcare.contracts.Channel;

/**
 * How to use a channel that is allowed.
 *
 * @param senderNamed whether the message may say that it comes from the police
 * @param textPreview whether words may show on a locked screen
 * @param voicemail whether a message may be left
 * @param withheldNumber whether a call must not show its number
 * @param safeName who we say we are when somebody else answers
 * @param codeWord what ends a call when somebody listens
 * @param interpreter whether an interpreter is needed
 * @param format in which form the victim can take information in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Manner(
        boolean senderNamed,
        boolean textPreview,
        boolean voicemail,
        boolean withheldNumber,
        @Nullable String safeName,
        @Nullable String codeWord,
        boolean interpreter,
        Format format) {

    /** A code word is for those who speak: it does not travel with what is written. */
    static Manner of(Allowed yes, boolean discreet, NewContactPlan plan) {
        var spoken = yes.channel() == Channel.PHONE;
        var approach = plan.approach();
        return new Manner(
                !discreet,
                yes.textPreview() && !discreet,
                yes.voicemail(),
                approach.withheldNumber(),
                spoken ? approach.safeName() : null,
                spoken ? plan.codeWord() : null,
                approach.interpreter(),
                approach.format());
    }

    /** The word that ends a call stays out of logs. */
    @Override
    public String toString() {
        return "Manner[%s]".formatted(format);
    }
}
