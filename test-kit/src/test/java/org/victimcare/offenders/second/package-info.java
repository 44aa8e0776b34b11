/** The other half of a cycle between features. */
package org.victimcare.offenders.second;
