/** A stand-in of the GOV.UK Notify API: it behaves as that is documented to, keeps what it is given, and sends nothing on. */
@NullMarked
package org.victimcare.testkit.notify;

import org.jspecify.annotations.NullMarked;
