/** What is around the service in tests: owners of facts that can be told what to answer, and a real mail server. */
@NullMarked
package org.victimcare.notifications.outside;

import org.jspecify.annotations.NullMarked;
