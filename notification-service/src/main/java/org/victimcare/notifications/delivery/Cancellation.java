package org.victimcare.notifications.delivery;

import jakarta.persistence.Embeddable;

/** Why a message was called off before it was sent, and by whom. */
@Embeddable
record Cancellation(String cancelReason, String cancelledBy) {}
