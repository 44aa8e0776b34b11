/** Whether, when and how a victim may be written to: asked of case-service for every single message. */
@NullMarked
package org.victimcare.notifications.contact;

import org.jspecify.annotations.NullMarked;
