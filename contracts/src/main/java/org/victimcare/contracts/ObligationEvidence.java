package org.victimcare.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;

/** What shows that an obligation was met. */
public enum ObligationEvidence {
    /** A message that arrived; where the provider gives no receipt, one that it took responsibility for. */
    MESSAGE,
    /** A message of which the victim confirmed that they know what it told. */
    ACKNOWLEDGEMENT,
    /** A conversation that staff recorded. */
    CONVERSATION,
    /** The witness care unit received what the court had to tell it. */
    RECEIPT,
    /** It is on record that it was done, such as an assessment or a referral. */
    ACTION,
    /** What an older reader sees when a newer writer adds a constant. Never written. */
    @JsonEnumDefaultValue
    UNKNOWN
}
