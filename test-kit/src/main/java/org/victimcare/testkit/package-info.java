/** What every service's tests share: house rules, real servers, tokens, a clock that can be moved. */
@NullMarked
package org.victimcare.testkit;

import org.jspecify.annotations.NullMarked;
