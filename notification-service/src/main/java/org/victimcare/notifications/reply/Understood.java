package org.victimcare.notifications.reply;

import java.util.Optional;
import org.victimcare.contracts.ReplyKind;

/**
 * What a reply was understood as.
 *
 * @param code the code in it: it confirms, whatever else there is to read
 */
record Understood(ReplyKind kind, Optional<String> code) {

    /** The same from somebody who may be somebody else: nothing is stopped or started for them, a person looks. */
    Understood unsure() {
        return kind == ReplyKind.STOP || kind == ReplyKind.START ? new Understood(ReplyKind.WORDS, code) : this;
    }

    /** The same where the code is that of nothing: then a person has to read it. */
    Understood withoutCode() {
        return new Understood(kind == ReplyKind.CONFIRMED ? ReplyKind.WORDS : kind, Optional.empty());
    }

    /** Whether a person has to read it. */
    boolean isForPeople() {
        return kind == ReplyKind.WORDS || kind == ReplyKind.WORDS_OF_DANGER;
    }
}
