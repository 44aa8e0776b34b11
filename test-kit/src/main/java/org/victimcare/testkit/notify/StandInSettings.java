package org.victimcare.testkit.notify;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * How the stand-in behaves.
 *
 * @param receiptAfter how long a message is on its way
 * @param receiptTo where receipts go; empty: nowhere, they have to be asked for
 * @param receiptToken the bearer token that they carry
 */
public record StandInSettings(Duration receiptAfter, Optional<URI> receiptTo, String receiptToken) {}
