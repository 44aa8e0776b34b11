/** Who looked at, changed, passed on or searched victims' data: for auditors, and in words for the victims. */
@NullMarked
package org.victimcare.cases.access;

import org.jspecify.annotations.NullMarked;
