/** A real Kafka, a real PostgreSQL and a small identity provider without installation; tests and the local run use them. */
@NullMarked
package org.victimcare.testkit.servers;

import org.jspecify.annotations.NullMarked;
