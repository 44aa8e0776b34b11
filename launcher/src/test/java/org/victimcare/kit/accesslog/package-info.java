/** What the services bring, as far as tests of the launcher need it. */
@NullMarked
package org.victimcare.kit.accesslog;

import org.jspecify.annotations.NullMarked;
