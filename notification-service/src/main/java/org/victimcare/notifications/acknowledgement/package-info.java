/** Messages of which somebody has to know that they were understood: repeated, until the victim says so or a person takes over. */
@NullMarked
package org.victimcare.notifications.acknowledgement;

import org.jspecify.annotations.NullMarked;
