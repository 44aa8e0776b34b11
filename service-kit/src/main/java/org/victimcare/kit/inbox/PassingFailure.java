package org.victimcare.kit.inbox;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.RollbackException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A failure that time will mend: the database is away, somebody else holds the row. Worth waiting, not parking. */
class PassingFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Connection, rollback because of concurrency, resources, object in use, operator's intervention. */
    private static final Set<String> SQL_STATES = Set.of("08", "40", "53", "55", "57");

    PassingFailure(Throwable cause) {
        super(cause);
    }

    static boolean is(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(PassingFailure::passes);
    }

    private static boolean passes(Throwable cause) {
        if (cause instanceof SQLException sql && sql.getSQLState() != null) {
            return SQL_STATES.contains(sql.getSQLState().substring(0, 2));
        }
        return cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException
                || cause instanceof OptimisticLockException
                || cause instanceof PessimisticLockException
                || cause instanceof LockTimeoutException
                || cause instanceof ConnectException
                || cause instanceof SocketTimeoutException
                || cause instanceof TimeoutException
                || (cause instanceof RollbackException && cause.getCause() == null);
    }
}
