/** The page and the interface for answering, and what an answer sets in motion. */
@NullMarked
package org.victimcare.feedback.response;

import org.jspecify.annotations.NullMarked;
