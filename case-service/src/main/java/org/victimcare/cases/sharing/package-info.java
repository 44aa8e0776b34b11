/** What other services may ask about a victim at the moment of use. */
@NullMarked
package org.victimcare.cases.sharing;

import org.jspecify.annotations.NullMarked;
