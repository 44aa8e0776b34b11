package org.victimcare.cases.contact;

/** Phone numbers as they are compared: the digits with the country code, of Britain where none is given. */
public final class PhoneDigits {

    private PhoneDigits() {}

    /** Empty when there is no digit in it. */
    public static String of(String number) {
        // the zero in +44 (0)20 is only dialled without the country code
        var typed = number.replace("(0)", "");
        var digits = typed.replaceAll("\\D", "");
        if (typed.strip().startsWith("+")) {
            return digits;
        }
        if (digits.startsWith("00")) {
            return digits.substring(2);
        }
        return digits.startsWith("0") ? "44" + digits.substring(1) : digits;
    }
}
