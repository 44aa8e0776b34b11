/** An event that says who somebody is. */
package org.victimcare.offenders.events;
