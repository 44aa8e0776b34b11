package org.victimcare.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;

/** Looks at every column of every table that a service has. */
public final class WholeDatabase {

    private static final String COLUMNS = """
            select c.table_name || '.' || c.column_name from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> 'flyway_schema_history'
              and (? or c.data_type in ('text', 'character varying', 'json', 'jsonb', 'bytea'))""";

    private WholeDatabase() {}

    /** All columns, as {@code table.column}. */
    public static Set<String> columns(Connection connection) throws SQLException {
        return columns(connection, true);
    }

    /** The columns in which a word stands anywhere, in whatever case: only those that can hold words are looked at. */
    public static Set<String> columnsThatHold(Connection connection, String word) throws SQLException {
        var found = new TreeSet<String>();
        for (var column : columns(connection, false)) {
            var dot = column.indexOf('.');
            // a database has no parameters for names: these come from its own catalogue
            var sql = "select exists (select from %s where %s::text ilike ?)"
                    .formatted(column.substring(0, dot), column.substring(dot + 1));
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, "%" + word + "%");
                var row = statement.executeQuery();
                row.next();
                if (row.getBoolean(1)) {
                    found.add(column);
                }
            }
        }
        return found;
    }

    private static Set<String> columns(Connection connection, boolean all) throws SQLException {
        var columns = new TreeSet<String>();
        try (var statement = connection.prepareStatement(COLUMNS)) {
            statement.setBoolean(1, all);
            var rows = statement.executeQuery();
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return columns;
    }
}
