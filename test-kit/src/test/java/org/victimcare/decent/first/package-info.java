/** What the house likes: no rule complains about it. */
package org.victimcare.decent.first;
