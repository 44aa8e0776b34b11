package org.victimcare.kit.erasure;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What becomes of each column of the database when a victim is erased. It is written down once, in {@code
 * erasure.properties}, and is both the classification that people read and what is done: nothing can be said to be erased
 * that is not.
 *
 * <pre>
 * table = where ...                      which rows are about the victim, or: delete where ...
 * table.NOT_PERSONAL = column column     ids, codes, times, figures
 * table.ERASED = column column           set to null
 * table.PSEUDONYMISED = column: value;   set to that
 * table.KEPT = column: which law keeps it;
 * table.SHOWN = where ...                which rows the victim may read, where that is not said above
 * table.WITHHELD = column: ground;       what the victim may not read, and why; * for all of the table
 * </pre>
 */
public final class ErasureRegister {

    /** What becomes of a column. */
    enum Fate {
        NOT_PERSONAL,
        ERASED,
        PSEUDONYMISED,
        KEPT,
        SHOWN,
        WITHHELD
    }

    private final Map<String, String> rows = new TreeMap<>();
    private final Map<String, Map<String, String>> blanks = new TreeMap<>();
    private final Map<String, String> shown = new TreeMap<>();
    private final Map<String, Map<String, String>> withheld = new TreeMap<>();
    private final Set<String> columns = new TreeSet<>();

    private ErasureRegister() {}

    /** The register of the kit's own tables and of the service's. */
    public static ErasureRegister load() {
        return of(read("/org/victimcare/kit/erasure/kit.properties"), read("/erasure.properties"));
    }

    static ErasureRegister of(Properties... parts) {
        var register = new ErasureRegister();
        for (var part : parts) {
            part.stringPropertyNames().forEach(key -> register.add(key, part.getProperty(key)));
        }
        register.check();
        return register;
    }

    /** The columns, as {@code table.column}, of which nothing is written down. Those of rows that are deleted need not be. */
    public Set<String> missing(Collection<String> all) {
        return select(all, column -> !columns.contains(column) && !isDeleted(table(column)));
    }

    /** What is written down of columns that there are not. */
    public Set<String> stale(Collection<String> all) {
        return select(columns, column -> !all.contains(column));
    }

    /** The statements that erase a victim: what is blanked first, then the rows that go. */
    List<String> statements() {
        var updates = blanks.entrySet().stream()
                .map(table -> "update " + table.getKey() + " set "
                        + table.getValue().entrySet().stream()
                                .map(column -> column.getKey() + " = " + column.getValue())
                                .collect(joining(", "))
                        + " " + rows.get(table.getKey()));
        var deletions = rows.entrySet().stream()
                .filter(table -> isDeleted(table.getKey()))
                .map(table -> table.getValue().replaceFirst("delete", "delete from " + table.getKey()));
        return Stream.concat(updates, deletions).toList();
    }

    /** For each table with rows about a victim what reads them, without what is withheld. */
    Map<String, String> selections() {
        var conditions = new TreeMap<>(rows);
        conditions.replaceAll((table, condition) -> condition.replaceFirst("^delete ", ""));
        conditions.putAll(shown);
        conditions.keySet().removeIf(table -> hidden(table).containsKey("*"));
        conditions.replaceAll(
                (table, condition) -> "select cast(to_jsonb(t) - cast(array[%s] as text[]) as text) from %s t %s"
                        .formatted(quoted(hidden(table).keySet()), table, condition));
        return conditions;
    }

    /** What is withheld, as {@code table.column}, and on which ground. */
    Map<String, String> withheld() {
        var grounds = new TreeMap<String, String>();
        withheld.forEach(
                (table, hidden) -> hidden.forEach((column, ground) -> grounds.put(table + "." + column, ground)));
        return grounds;
    }

    private static String quoted(Set<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(joining(", "));
    }

    private Map<String, String> hidden(String table) {
        return withheld.getOrDefault(table, Map.of());
    }

    private void add(String key, String value) {
        if (key.indexOf('.') < 0) {
            rows.put(key, value);
            return;
        }
        var table = table(key);
        switch (Fate.valueOf(key.substring(table.length() + 1))) {
            case NOT_PERSONAL -> names(value).forEach(column -> columns.add(table + "." + column));
            case ERASED -> names(value).forEach(column -> blank(table, column, "null"));
            case PSEUDONYMISED -> pairs(value).forEach(pair -> blank(table, pair.get(0), pair.get(1)));
            case KEPT -> pairs(value).forEach(pair -> columns.add(table + "." + pair.get(0)));
            case SHOWN -> shown.put(table, value);
            case WITHHELD ->
                pairs(value).forEach(pair -> withheld.computeIfAbsent(table, any -> new TreeMap<>())
                        .put(pair.get(0), pair.get(1)));
        }
    }

    private void blank(String table, String column, String value) {
        columns.add(table + "." + column);
        blanks.computeIfAbsent(table, any -> new TreeMap<>()).put(column, value);
    }

    private void check() {
        if (!rows.keySet().containsAll(blanks.keySet())) {
            throw new IllegalStateException("Which rows are about a victim must be said for " + blanks.keySet());
        }
    }

    private boolean isDeleted(String table) {
        return Objects.requireNonNullElse(rows.get(table), "").startsWith("delete ");
    }

    private static List<String> names(String value) {
        return Arrays.stream(value.strip().split("\\s+", -1)).toList();
    }

    private static Stream<List<String>> pairs(String value) {
        return Arrays.stream(value.split(";", -1))
                .map(String::strip)
                .filter(pair -> !pair.isEmpty())
                .map(pair -> List.of(
                        pair.substring(0, pair.indexOf(':')).strip(),
                        pair.substring(pair.indexOf(':') + 1).strip()));
    }

    private static Set<String> select(Collection<String> all, Predicate<String> wanted) {
        var selected = new TreeSet<>(all);
        selected.removeIf(wanted.negate());
        return selected;
    }

    private static String table(String column) {
        return column.substring(0, column.indexOf('.'));
    }

    private static Properties read(String resource) {
        try (var stream = Objects.requireNonNull(ErasureRegister.class.getResourceAsStream(resource), resource)) {
            var properties = new Properties();
            properties.load(stream);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
