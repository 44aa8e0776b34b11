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
        query.when(search.victim(), VICTIM, "victim", Folding::fold);
        if (search.victim() != null) {
            query.parameters.put("victimEnd", Folding.fold(search.victim()) + LAST_CHARACTER);
        }
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

    /**
     * A range, not "like": of a prepared statement that is planned without knowing the name, "like" finds no index, and the
     * plan walks through all cases. As an array the victims are looked up first in any plan, and the newest cases of them follow
     * from the index of cases, however many have the name.
     */
    private static final String VICTIM = """
            c.id = any (array(select v.case_id from victim v
                where v.family_first ~>=~ :victim and v.family_first ~<~ :victimEnd
                    or v.given_first ~>=~ :victim and v.given_first ~<~ :victimEnd))""";

    private static final String PHONE = """
            c.id = any (array(select p.case_id from contact_plan p join contact_channel ch on ch.victim_id = p.victim_id
                where ch.digits = :phone))""";

    /** After every name that begins with what was typed. */
    private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

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

    /** How a typed value is compared. */
    private interface Form {
        Object of(String typed);
    }
}
