/** What an operator sees: redacted logs and start-up checks. */
@NullMarked
package org.victimcare.kit.telemetry;

import org.jspecify.annotations.NullMarked;
