package org.victimcare.cases.synthetic;

import java.util.List;

/**
 * Where a made-up person would be reached: nowhere. Mail to example.org is never delivered, the numbers are kept free by
 * Ofcom for films, and no place has the postcode.
 */
record Addresses(String email, String mobile, String landline, String letter) {

    private static final List<String> STREETS =
            List.of("Sample Street", "Specimen Road", "Example Lane", "Pattern Close", "Fiction Gardens", "Model Row");

    static Addresses of(Dice dice, Names.Name name) {
        var house = dice.between(1, 180);
        return new Addresses(
                name.mailbox() + "." + dice.mark() + "@example.org",
                "07700 900%03d".formatted(dice.between(0, 999)),
                "020 7946 0%03d".formatted(dice.between(0, 999)),
                house + " " + dice.pick(STREETS) + ", London ZZ99 9ZZ");
    }
}
