/** What makes a change of the access log visible: chains of hashes, day by day, and a program that checks them. */
@NullMarked
package org.victimcare.kit.accesslog;

import org.jspecify.annotations.NullMarked;
