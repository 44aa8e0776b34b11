package org.victimcare.feedback.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.victimcare.kit.erasure.ErasureRegister;
import org.victimcare.testkit.VictimCareServers;
import org.victimcare.testkit.WholeDatabase;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class ErasureRegisterTest {

    @Inject
    DataSource database;

    @Test
    void ofEveryColumnItIsWrittenDownWhatBecomesOfItWhenAVictimIsErased() throws SQLException {
        try (var connection = database.getConnection()) {
            var columns = WholeDatabase.columns(connection);
            var register = ErasureRegister.load();

            assertThat(register.missing(columns)).isEmpty();
            assertThat(register.stale(columns)).isEmpty();
        }
    }
}
