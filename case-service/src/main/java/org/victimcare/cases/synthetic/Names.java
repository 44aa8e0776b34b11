package org.victimcare.cases.synthetic;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import net.datafaker.Faker;

/** Names that sound right and belong to nobody in particular. */
final class Names {

    private static final int SAFE_LENGTH = 20;

    private final Map<Locale, Source> sources = new ConcurrentHashMap<>();

    Name of(Dice dice, Tongue tongue) {
        return sources.computeIfAbsent(tongue.names(dice), Source::new).name(dice.seed());
    }

    /** A given and a family name. */
    record Name(String given, String family) {

        /** What goes before the @, as far as names go. */
        String mailbox() {
            return latin(given) + "." + latin(family);
        }

        private static String latin(String name) {
            var letters = Normalizer.normalize(name.replace('ł', 'l').replace('ı', 'i'), Normalizer.Form.NFD)
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^a-z]", "");
            return letters.substring(0, Math.min(letters.length(), SAFE_LENGTH));
        }
    }

    /** To read the lists of a language takes long, to draw from them does not: they are kept. */
    private static final class Source {

        private final Random random = new Random();
        private final Faker faker;

        Source(Locale locale) {
            this.faker = new Faker(locale, random);
        }

        synchronized Name name(long seed) {
            random.setSeed(seed);
            return new Name(faker.name().firstName().strip(), faker.name().lastName().strip());
        }
    }
}
