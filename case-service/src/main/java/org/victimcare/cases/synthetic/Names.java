package org.victimcare.cases.synthetic;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import net.datafaker.Faker;

/** Names that sound right and belong to nobody in particular. */
final class Names {

    static final String WOMAN = "woman";
    static final String MAN = "man";

    private static final int SAFE_LENGTH = 20;

    /** Of a hundred whose main language is English, so many have names of English origin. */
    private static final int ENGLISH = 80;

    /** Half of the others have Nigerian names, half Indian ones. */
    private static final int NIGERIAN = 50;

    private static final Locale NIGERIA = Locale.forLanguageTag("en-NG");

    private final Map<Locale, Source> sources = new ConcurrentHashMap<>();

    /** Only English given names go by gender: the lists of other languages do not tell them apart. */
    Name of(Dice dice, Tongue tongue, String gender) {
        if (tongue == Tongue.ENGLISH && dice.in100(ENGLISH)) {
            return EnglishNames.of(dice, gender);
        }
        return source(tongue == Tongue.ENGLISH && dice.in100(NIGERIAN) ? NIGERIA : tongue.names())
                .name(dice.seed());
    }

    private Source source(Locale locale) {
        return sources.computeIfAbsent(locale, Source::new);
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
            return new Name(
                    faker.name().firstName().strip(), faker.name().lastName().strip());
        }
    }
}
