/** What the house forbids, planted so that each rule is seen to fail. */
package org.victimcare.offenders.first;
