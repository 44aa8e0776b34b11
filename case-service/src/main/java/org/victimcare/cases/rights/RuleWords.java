package org.victimcare.cases.rights;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.calendar.Limit;
import org.victimcare.cases.calendar.LimitUnit;

/**
 * Takes the words of one rule, or of the head of a pack, for what they mean, or says why it cannot.
 *
 * @param file the file of the pack
 * @param rule the rule; absent for the head of the pack
 */
record RuleWords(String file, @Nullable String rule) {

    private static final Pattern LIMIT = Pattern.compile("(\\d{1,4}) ([A-Z_]+)");
    private static final String NONE = "none";

    /** Values that are written by nobody. */
    private static final Set<String> NOT_MEANT = Set.of("UNKNOWN", "WITHHELD");

    BrokenPack broken(String reason) {
        return rule == null ? BrokenPack.file(file, reason) : BrokenPack.rule(file, rule, reason);
    }

    String text(String field, @Nullable String value) {
        return demand(field, value == null || value.isBlank() ? null : value);
    }

    <T> T demand(String field, @Nullable T value) {
        if (value == null) {
            throw broken(field + " is missing");
        }
        return value;
    }

    <E extends Enum<E>> E one(Class<E> type, String field, @Nullable String value) {
        var name = demand(field, value);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name) && !NOT_MEANT.contains(name))
                .findFirst()
                .orElseThrow(() -> broken("there is no " + field + " " + name));
    }

    <E extends Enum<E>> Set<E> some(Class<E> type, String field, @Nullable List<String> values) {
        var set = EnumSet.noneOf(type);
        if (values != null) {
            values.forEach(value -> set.add(one(type, field, value)));
            if (set.isEmpty()) {
                throw broken(field + " is empty, so that the rule would apply to everything; leave it out");
            }
        }
        return set;
    }

    /** A limit, or null for {@code none}: who wants no limit has to say so. */
    @Nullable
    Limit limit(String field, @Nullable String value) {
        var text = demand(field, value).strip();
        if (text.equals(NONE)) {
            return null;
        }
        var parts = LIMIT.matcher(text);
        if (!parts.matches()) {
            throw broken(field + " is \"" + text + "\", not a limit such as 5 WORKING_DAY, or none");
        }
        var unit = one(LimitUnit.class, "unit", parts.group(2));
        try {
            return new Limit(Integer.parseInt(parts.group(1)), unit);
        } catch (IllegalArgumentException e) {
            throw broken(field + " is " + text + ", and a limit is 1 to " + Limit.LONGEST + " of something");
        }
    }

    LocalDate date(String field, @Nullable String value) {
        var text = demand(field, value);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw broken(field + " is \"" + text + "\", not a date such as 2026-04-01");
        }
    }

    @Nullable
    LocalDate end(LocalDate from, @Nullable String value) {
        if (value == null) {
            return null;
        }
        var to = date("effectiveTo", value);
        if (to.isBefore(from)) {
            throw broken("it ends on " + to + ", before it begins");
        }
        return to;
    }

    String matching(Pattern pattern, String field, @Nullable String value) {
        var text = text(field, value);
        if (!pattern.matcher(text).matches()) {
            throw broken(field + " \"" + text + "\" is not a name in capitals");
        }
        return text;
    }
}
