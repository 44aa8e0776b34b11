/** The support services there are, whom each of them serves, and how much room it has. */
@NullMarked
package org.victimcare.referrals.directory;

import org.jspecify.annotations.NullMarked;
