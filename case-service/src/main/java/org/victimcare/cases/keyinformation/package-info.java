/** What a victim may know about the case, in plain words. */
@NullMarked
package org.victimcare.cases.keyinformation;

import org.jspecify.annotations.NullMarked;
