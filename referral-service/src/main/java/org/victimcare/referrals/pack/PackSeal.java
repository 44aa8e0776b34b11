package org.victimcare.referrals.pack;

import java.util.List;

/**
 * What is kept of a pack that was sent: enough to show later what went, not what it said.
 *
 * @param hash SHA-256 of its JSON, in hexadecimal
 * @param fields the names of the fields that it had
 */
public record PackSeal(String hash, List<String> fields) {

    public PackSeal {
        fields = List.copyOf(fields);
    }
}
