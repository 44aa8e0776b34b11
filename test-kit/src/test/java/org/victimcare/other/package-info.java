/** A service that another one must not know. */
package org.victimcare.other;
