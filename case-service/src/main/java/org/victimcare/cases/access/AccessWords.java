package org.victimcare.cases.access;

import static java.util.Map.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.calendar.WorkCalendar;
import org.victimcare.kit.security.Roles;

/**
 * Who looked at a case, in words that may be read to its victim: what they are and for whom they work, never who.
 *
 * @param date the day, in London
 * @param who the role, and the unit
 * @param what they did
 * @param purpose what such a role does it for
 * @param recipient the support service that received it
 */
@Schema(name = "WhoLooked")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccessWords(
        LocalDate date,
        String who,
        String what,
        String purpose,
        @Nullable String recipient) {

    private static final Map<String, Role> ROLES = Map.ofEntries(
            entry(Roles.AUDITOR, new Role("an auditor", "to check that the law is kept")),
            entry(Roles.SUPERVISOR, new Role("a supervisor", "to see that your case is looked after")),
            entry(Roles.INVESTIGATING_OFFICER, new Role("an investigating officer", "to investigate the crime")),
            entry(Roles.VICTIM_CARE_OFFICER, new Role("a victim care officer", "to look after you")),
            entry(Roles.PHONE_LINE_AGENT, new Role("somebody on the phone line", "to answer a call")),
            entry(Roles.PARTNER, new Role("a support service", "to support you")),
            entry(Roles.SERVICE_NOTIFICATION, new Role("the message service", "to send you a message safely")),
            entry(Roles.SERVICE_REFERRAL, new Role("the referral service", "to refer you to support as you agreed")),
            entry(Roles.SERVICE_FEEDBACK, new Role("the survey service", "to ask how you were treated")));

    private static final Role SYSTEM = new Role("the case system itself", "to keep your case up to date");

    private static final Map<String, String> ACTIONS = Map.ofEntries(
            entry("read-victim", "read what is recorded about you"),
            entry("read-contact-plan", "read how you may be contacted"),
            entry("set-contact-plan", "changed how you may be contacted"),
            entry("confirm-contact", "confirmed a new address of yours"),
            entry("contact-decision", "was told where a message may reach you"),
            entry("message-facts", "was given what a message to you had to say"),
            entry("referral-pack", "was given what you agreed to share"),
            entry("read-key-information", "read the key information about your case"),
            entry("read-obligations", "read what is owed to you"),
            entry("read-obligation", "read what is owed to you"),
            entry("assess-victim", "recorded an assessment of your needs"),
            entry("read-assessments", "read the assessments of your needs"),
            entry("read-case", "opened your case"),
            entry("read-timeline", "read what happened in your case"),
            entry("read-steps", "read what happened in your case"),
            entry("read-who-looked", "looked up who had looked at your case"),
            entry("add-victim", "recorded you"),
            entry("break-glass", "opened your case, which is closed to them, for a reason that is looked into"),
            entry("break-glass-refused", "asked to see your case, and was not let"),
            entry("mark-case", "changed who may see your case"),
            entry("open-case", "opened your case for the first time"),
            entry("match-contact", "was told that a message was yours"));

    private record Role(String who, String purpose) {}

    static AccessWords of(AccessEntry logged) {
        var role = role(logged.roles());
        var unit = logged.unit() == null ? "" : " of unit " + logged.unit();
        return new AccessWords(day(logged.at()), role.who() + unit, what(logged), role.purpose(), receiver(logged));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.LONDON);
    }

    private static Role role(String roles) {
        return Arrays.stream(roles.split(","))
                .map(ROLES::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(SYSTEM);
    }

    private static String what(AccessEntry logged) {
        var known = ACTIONS.get(logged.action());
        if (known != null) {
            return known;
        }
        return switch (logged.operation()) {
            case "CONSULTATION" -> "looked at your case";
            case "DISCLOSURE" -> "was given something about your case";
            case "ERASURE" -> "erased something from your case";
            case "COMBINATION" -> "put records about you together";
            default -> "recorded something in your case";
        };
    }

    /** Our own services are no strangers; whom a support service is for, the victim agreed to. */
    private static @Nullable String receiver(AccessEntry logged) {
        return logged.action().equals("referral-pack") ? logged.recipient() : null;
    }
}
