package org.victimcare.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.VictimCareServers;

/** That a case is closed to somebody costs the others nothing: no question reads more than it is about. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class ClosedCasePlansTest {

    private static final String ANY = "'00000000-0000-0000-0000-000000000001'";

    private final Evidence evidence;

    ClosedCasePlansTest(Evidence evidence) {
        this.evidence = evidence;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        case_exclusion_         | select 1 from case_exclusion where case_id = ID and staff_id = 'x' and lifted_at is null
        case_exclusion_staff    | select case_id from case_exclusion where staff_id = 'x' and lifted_at is null
        case_exclusion_case     | select id from case_exclusion where case_id = ID and id > ID order by id limit 51
        broken_glass_open       | select reason from broken_glass where case_id = ID and staff_id = 'x' and expires_at > now() order by expires_at desc limit 1
        broken_glass_pkey       | select g.id from broken_glass g join victim_case c on c.id = g.case_id where g.id < ID and not c.excludes order by g.id desc limit 51
        """)
    void isAnIndexRange(String index, String sql) {
        assertThat(evidence.plan(sql.replace("ID", ANY))).contains(index).doesNotContain("Seq Scan");
    }

    @Test
    void theNewestCasesOfAUnitAreReadFromItsIndexAndTheListOnlyForThoseThatHaveOne() {
        var range = new Visibility("me", "CN", false, false).ranges().get(0);

        var plan = evidence.plan("select c.id from victim_case c where "
                + range.replace(":unit", "'CN'").replace(":me", "'me'") + " order by c.id desc limit 51");

        assertThat(plan).doesNotContain("Seq Scan", "Sort", "Anti Join");
    }
}
