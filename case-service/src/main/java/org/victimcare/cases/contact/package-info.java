/** How a victim may be contacted safely, and the decision for each single message. */
@NullMarked
package org.victimcare.cases.contact;

import org.jspecify.annotations.NullMarked;
