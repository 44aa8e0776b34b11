/** What the local run keeps between runs, and the ports it listens on. */
@NullMarked
package org.victimcare.launcher.home;

import org.jspecify.annotations.NullMarked;
