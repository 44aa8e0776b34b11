/** What victims write to us: understood where it is one of a few words, kept for a person where it is anything else. */
@NullMarked
package org.victimcare.notifications.reply;

import org.jspecify.annotations.NullMarked;
