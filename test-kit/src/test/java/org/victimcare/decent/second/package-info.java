/** A second feature that uses the first. */
package org.victimcare.decent.second;
