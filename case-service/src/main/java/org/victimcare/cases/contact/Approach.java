package org.victimcare.cases.contact;

import org.jspecify.annotations.Nullable;

/**
 * How to behave towards a victim, whatever the channel.
 *
 * @param withheldNumber whether a call must not show its number
 * @param safeName who we say we are when somebody else answers
 * @param interpreter whether an interpreter is needed
 * @param format in which form the victim can take information in
 */
record Approach(boolean withheldNumber, @Nullable String safeName, boolean interpreter, Format format) {

    /** Where nobody asked: the number is not shown, and no name is agreed. */
    static final Approach PLAIN = new Approach(true, null, false, Format.STANDARD);
}
