/** A mail server that keeps everything and forwards nothing, and pages to read it. */
@NullMarked
package org.victimcare.launcher.mail;

import org.jspecify.annotations.NullMarked;
