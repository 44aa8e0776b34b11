package org.victimcare.cases.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Evidence;
import org.victimcare.cases.casefile.Visibility;
import org.victimcare.testkit.VictimCareServers;

/** A statement that was prepared is planned without its values in the long run: even then nothing walks through all cases. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class CaseQueryPlanTest {

    private final Evidence evidence;

    CaseQueryPlanTest(Evidence evidence) {
        this.evidence = evidence;
    }

    @Test
    void aNameIsLookedUpAmongVictimsWhateverItIs() {
        assertThat(generic(search("Okafor", null)))
                .contains("victim_family_first", "victim_given_first")
                .contains("id = ANY");
    }

    @Test
    void aNumberIsLookedUpAmongContacts() {
        assertThat(generic(search(null, "07700900123")))
                .contains("contact_channel_digits")
                .contains("id = ANY");
    }

    private String generic(CaseSearch search) {
        var query = CaseQuery.of(search, new Visibility("sup-1", "CN", true, false), new UUID(-1, -1));
        var sql = query.sql();
        var number = 0;
        for (var name : query.parameters().keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .toList()) {
            number++;
            sql = sql.replace(":" + name, "$" + number);
        }
        var values = String.join(", ", Collections.nCopies(number, "null"));
        QuarkusTransaction.begin();
        try {
            evidence.run("prepare search as " + sql.replace(":rows", "51"));
            evidence.run("set local plan_cache_mode = force_generic_plan");
            return evidence.plan("execute search (" + values + ")");
        } finally {
            evidence.run("deallocate search");
            QuarkusTransaction.rollback();
        }
    }

    private static CaseSearch search(@Nullable String victim, @Nullable String phone) {
        return new CaseSearch(null, victim, phone, null, null, null, null, null, null);
    }
}
