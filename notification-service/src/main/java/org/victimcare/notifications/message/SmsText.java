package org.victimcare.notifications.message;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** A text message as networks count it. */
public record SmsText(String text) {

    /** The longest that networks take in parts. */
    static final int LONGEST = 918;

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    /** These take two places. */
    private static final String EXTENDED = "^{}\\[~]|€\f";

    private static final Map<String, String> PLAIN = Map.of(
            "[‘’‚‛]",
            "'",
            "[“”„]",
            "\"",
            "[–—−]",
            "-",
            "…",
            "...",
            "[\u00a0\u2007\u202f]",
            " ",
            "[\u200b-\u200d\ufeff]",
            "");
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    /** How its characters are sent. */
    public enum Encoding {
        GSM_7(160, 153),
        /** One character that is not in the small alphabet makes all of them twice as large. */
        UCS_2(70, 67);

        private final int alone;
        private final int part;

        Encoding(int alone, int part) {
            this.alone = alone;
            this.part = part;
        }
    }

    /** Smart quotes, dashes and spaces become plain ones: they would double the price and say no more. */
    public static SmsText of(String words) {
        var text = Normalizer.normalize(words, Normalizer.Form.NFC);
        for (var fold : PLAIN.entrySet()) {
            text = text.replaceAll(fold.getKey(), fold.getValue());
        }
        return new SmsText(SPACES.matcher(text).replaceAll(" ").strip());
    }

    public Encoding encoding() {
        return text.chars().allMatch(it -> BASIC.indexOf(it) >= 0 || EXTENDED.indexOf(it) >= 0)
                ? Encoding.GSM_7
                : Encoding.UCS_2;
    }

    /** Places that it takes; a character outside the basic plane takes two of UCS-2. */
    public int places() {
        var twice = encoding() == Encoding.GSM_7
                ? text.chars().filter(it -> EXTENDED.indexOf(it) >= 0).count()
                : 0;
        return text.length() + (int) twice;
    }

    /** Parts that are paid for. */
    public int segments() {
        var encoding = encoding();
        return places() <= encoding.alone ? 1 : (places() + encoding.part - 1) / encoding.part;
    }

    boolean fits() {
        return !text.isBlank() && places() <= LONGEST;
    }
}
