package org.victimcare.cases.matrix;

import java.util.Locale;
import org.victimcare.testkit.Tokens;

/** The roles there are, each with its letter in the table. All are borne by one person, one after the other. */
enum Role {
    VICTIM_CARE_OFFICER('V', false),
    PHONE_LINE_AGENT('P', true),
    INVESTIGATING_OFFICER('I', false),
    SUPERVISOR('S', true),
    AUDITOR('A', true),
    ANALYST('N', false),
    OPERATOR('O', false),
    PARTNER('T', false),
    SERVICE_CASE('c', false),
    SERVICE_NOTIFICATION('n', false),
    SERVICE_REFERRAL('r', false),
    SERVICE_FEEDBACK('f', false);

    static final String UNIT = "CN";

    final char letter;
    final boolean everyUnit;

    Role(char letter, boolean everyUnit) {
        this.letter = letter;
        this.everyUnit = everyUnit;
    }

    String token(String subject) {
        var name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Tokens.of(name).subject(subject).unit(UNIT).agency("SVC01").token();
    }
}
