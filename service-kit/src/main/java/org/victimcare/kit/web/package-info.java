/** Problems, versions, idempotency and paging: what every REST endpoint shares. */
@NullMarked
package org.victimcare.kit.web;

import org.jspecify.annotations.NullMarked;
