/** What is asked, and the scale that it is answered on. */
@NullMarked
package org.victimcare.feedback.survey;

import org.jspecify.annotations.NullMarked;
