/** Whom to ask about a closed case, when, and the link that lets them answer. */
@NullMarked
package org.victimcare.feedback.invitation;

import org.jspecify.annotations.NullMarked;
