package org.victimcare.cases.search;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.Reference;
import org.victimcare.cases.casefile.Visibility;
import org.victimcare.cases.contact.PhoneDigits;
import org.victimcare.cases.victim.Folding;

/** A search as a query: every condition is one that an index serves, and every value is a parameter. */
final class CaseQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private List<String> ranges = List.of();

    private CaseQuery() {}

    static CaseQuery of(CaseSearch search, Visibility visibility, UUID before) {
        var query = new CaseQuery();
        query.when(search.reference(), "c.reference_normalised = :reference", "reference", CaseQuery::reference);
        query.when(search.victim(), VICTIM, "victim", CaseQuery::prefix);
        query.when(search.phone(), PHONE, "phone", PhoneDigits::of);
        query.when(
                search.status() == null ? null : search.status().name(), "c.status = :status", "status", text -> text);
        query.when(search.borough(), "c.borough = :borough", "borough", String::strip);
        query.when(search.unit(), "c.unit = :ofUnit", "ofUnit", String::strip);
        query.when(
                search.officer(),
                "(c.investigating_staff_id = :officer or c.victim_care_staff_id = :officer"
                        + " or c.family_liaison_staff_id = :officer)",
                "officer",
                text -> text);
        query.add("c.id < :before", "before", before);
        query.ranges = visibility.ranges();
        query.parameters.putAll(visibility.parameters());
        return query;
    }

    private static final String VICTIM = """
            c.id in (select v.case_id from victim v where v.family_first like :victim or v.given_first like :victim)""";

    private static final String PHONE = """
            c.id in (select p.case_id from contact_plan p join contact_channel ch on ch.victim_id = p.victim_id
                     where ch.digits = :phone)""";

    String sql() {
        return "select id from ("
                + ranges.stream().map(this::range).collect(joining(" union "))
                + ") as visible order by id desc limit :rows";
    }

    private String range(String visible) {
        return "(select c.id from victim_case c where " + String.join(" and ", conditions) + " and " + visible
                + " order by c.id desc limit :rows)";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void when(@Nullable String value, String condition, String parameter, Form form) {
        if (value != null) {
            add(condition, parameter, form.of(value));
        }
    }

    private void add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    private static String reference(String typed) {
        return Reference.normalised(typed);
    }

    private static String prefix(String typed) {
        return Folding.fold(typed) + "%";
    }

    /** How a typed value is compared. */
    private interface Form {
        Object of(String typed);
    }
}
