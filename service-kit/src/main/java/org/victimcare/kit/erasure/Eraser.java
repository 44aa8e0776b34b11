package org.victimcare.kit.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Session;
import org.victimcare.contracts.VictimErased;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;

/**
 * Erases a victim from this service, in the transaction of what asks for it. First the features that observe the event end
 * what they have under way; then everything that the register names is blanked or deleted. To do it twice does no harm.
 */
@ApplicationScoped
public class Eraser {

    private final ErasedVictims erasedVictims;
    private final Event<VictimErased> observers;
    private final Session database;
    private final AccessLog accessLog;
    private final List<String> statements = ErasureRegister.load().statements();

    Eraser(ErasedVictims erasedVictims, Event<VictimErased> observers, Session database, AccessLog accessLog) {
        this.erasedVictims = erasedVictims;
        this.observers = observers;
        this.database = database;
        this.accessLog = accessLog;
    }

    /** Afterwards no entity that was loaded before is managed any more: what they hold is not true. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(VictimErased erased) {
        erasedVictims.add(erased);
        observers.fire(erased);
        database.flush();
        statements.forEach(statement -> run(statement, erased));
        database.clear();
        accessLog.record(Operation.ERASURE, "erase-victim", erased.caseId(), erased.victimId());
    }

    private void run(String statement, VictimErased erased) {
        var query = database.createNativeMutationQuery(statement);
        if (statement.contains(":victim")) {
            query.setParameter("victim", erased.victimId());
        }
        if (statement.contains(":case")) {
            query.setParameter("case", erased.caseId());
        }
        query.executeUpdate();
    }
}
