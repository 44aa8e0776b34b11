/** How satisfied victims are: shares with their uncertainty, and nothing that shows a single person. */
@NullMarked
package org.victimcare.feedback.insight;

import org.jspecify.annotations.NullMarked;
