package org.victimcare.kit.accesslog;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks whether the access log of a service is whole, for operators and auditors:
 *
 * <pre>java -Xmx64m -cp 'lib/main/*' org.victimcare.kit.accesslog.AccessLogVerifier --from 2026-01-01 --to 2026-12-31</pre>
 *
 * It connects as the service does. It ends with 0 when the log is whole, 1 when something in it was changed, removed or
 * slipped in, and 2 when it could not look.
 */
final class AccessLogVerifier {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int COULD_NOT_LOOK = 2;

    private AccessLogVerifier() {}

    @SuppressWarnings("SystemOut") // this is a program for the terminal
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    private static int run(String[] arguments, PrintStream out) {
        try {
            var days = days(arguments);
            try (var connection = connect()) {
                return verify(connection, days.get("--from"), days.get("--to"), out);
            }
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
        } catch (SQLException e) {
            out.println("The access log cannot be read: " + e.getMessage());
        }
        return COULD_NOT_LOOK;
    }

    /** Prints a line for each day, what is wrong, and the verdict. */
    static int verify(Connection connection, @Nullable LocalDate from, @Nullable LocalDate to, PrintStream out)
            throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        var verdict = new Verification(connection, out::println).check(from, to);
        out.println(
                verdict.isWhole()
                        ? "Whole: %d entries of %d days.".formatted(verdict.entries(), verdict.days())
                        : "BROKEN in %s. First: %s.".formatted(verdict.broken(), verdict.first()));
        return verdict.isWhole() ? WHOLE : BROKEN;
    }

    static Map<String, LocalDate> days(String[] arguments) {
        var days = new HashMap<String, LocalDate>();
        for (var at = 0; at < arguments.length; at += 2) {
            var name = arguments[at];
            if (!(name.equals("--from") || name.equals("--to")) || at + 1 == arguments.length) {
                throw new IllegalArgumentException("Usage: AccessLogVerifier [--from 2026-01-01] [--to 2026-12-31]");
            }
            try {
                days.put(name, LocalDate.parse(arguments[at + 1]));
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(name + " wants a date such as 2026-01-31", e);
            }
        }
        return days;
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(
                setting("DATABASE_URL", "jdbc:postgresql://127.0.0.1:5433/cases"),
                setting("DATABASE_USERNAME", "victimcare"),
                setting("DATABASE_PASSWORD", "victimcare"));
    }

    /** As the service finds it: a file among the secrets, or a variable of the environment. */
    private static String setting(String name, String usual) {
        var secrets = System.getenv().getOrDefault("SMALLRYE_CONFIG_SOURCE_FILE_LOCATIONS", "/run/secrets");
        var file = Path.of(secrets, name);
        try {
            return Files.exists(file)
                    ? Files.readString(file).strip()
                    : System.getenv().getOrDefault(name, usual);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read", e);
        }
    }
}
