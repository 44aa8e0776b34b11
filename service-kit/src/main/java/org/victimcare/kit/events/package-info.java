/** The event log, and the relay that carries it to Kafka. */
@NullMarked
package org.victimcare.kit.events;

import org.jspecify.annotations.NullMarked;
