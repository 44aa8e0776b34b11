package org.victimcare.cases.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.cases.Evidence;
import org.victimcare.cases.casefile.Visibility;
import org.victimcare.testkit.VictimCareServers;

/** No question about the people of a case reads more than it is about, however many there are. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class PeoplePlansTest {

    private static final String ANY = "'00000000-0000-0000-0000-000000000001'";

    private final Evidence evidence;

    PeoplePlansTest(Evidence evidence) {
        this.evidence = evidence;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        representative_victim       | select id from representative where victim_id = ID and id > ID order by id limit 51
        contact_plan_representative | select victim_id from contact_plan where representative_of = ID
        contact_quarantine_victim   | select id from contact_quarantine where victim_id = ID and id < ID order by id desc limit 51
        suspect_role_victim         | select id from suspect_role where victim_id = ID order by id
        suspect_role_counting       | select 1 from suspect_role where victim_id = ID and suspect_case_id = ID and withdrawn_at is null
        person_link_victim          | select id from person_link where victim_id = ID and unlinked_at is null
        person_link_person          | select id from person_link where person_id = ID and unlinked_at is null and id > ID order by id limit 51
        case_opposition_pkey        | select 1 from case_opposition o join victim_case x on x.id = o.opposed_id where o.case_id = ID and x.victim_care_staff_id = 'x'
        case_opposition_cause       | delete from case_opposition where cause_id = ID
        victim_case_family_liaison  | select id from victim_case where family_liaison_staff_id = 'x' order by id desc limit 51
        """)
    void isAnIndexRange(String index, String sql) {
        assertThat(evidence.plan(sql.replace("ID", ANY)))
                .contains(index)
                .doesNotContain("Seq Scan")
                .doesNotContain("Sort");
    }

    @Test
    void theCasesOfAPersonAreFoundByThePerson() {
        var sql = PersonLinkRepository.sql(new Visibility("me", "CN", false, false));
        for (var value : Map.of(":person", ANY, ":after", ANY, ":me", "'me'", ":unit", "'CN'", ":rows", "51")
                .entrySet()) {
            sql = sql.replace(value.getKey(), value.getValue());
        }

        assertThat(evidence.plan(sql)).contains("person_link_person").doesNotContain("Seq Scan on person_link");
    }
}
