package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What a reply of a victim was understood as. Its words are in no event. */
public enum ReplyKind {
    /** The code of a message. */
    CONFIRMED,
    /** They want nothing more by this way. */
    STOP,
    /** They want to hear by this way again. */
    START,
    /** They ask who we are or what to do. */
    HELP,
    /** Anything else: a person has to read it. */
    WORDS,
    /** Words that sound as if somebody were in danger: a person has to read it at once. */
    WORDS_OF_DANGER,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
