@NullMarked
package org.victimcare.journeys;

import org.jspecify.annotations.NullMarked;
