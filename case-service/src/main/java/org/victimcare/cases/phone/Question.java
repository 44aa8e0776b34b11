package org.victimcare.cases.phone;

import java.util.List;

/** What a caller can be asked. The list is the same for every caller: a shorter one would tell something about the case. */
enum Question {
    FULL_NAME,
    /** Counts only together with the full name. */
    DATE_OF_BIRTH,
    POSTCODE,
    PHONE_ON_FILE,
    REPORT_DATE,
    /** Counts only together with the date. */
    REPORT_BOROUGH,
    CODE_WORD;

    static final List<Question> ALL = List.of(values());
}
