/** The whole suite: servers, services, the order in which they start and stop. */
@NullMarked
package org.victimcare.launcher.suite;

import org.jspecify.annotations.NullMarked;
