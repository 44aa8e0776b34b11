package org.victimcare.notifications.content;

import java.util.UUID;

/** What a message said, as nobody without the key can read it. */
public final class Sealed {

    private final UUID notificationId;
    private final byte[] bytes;

    Sealed(UUID notificationId, byte[] bytes) {
        this.notificationId = notificationId;
        this.bytes = bytes;
    }

    UUID notificationId() {
        return notificationId;
    }

    byte[] bytes() {
        return bytes;
    }
}
