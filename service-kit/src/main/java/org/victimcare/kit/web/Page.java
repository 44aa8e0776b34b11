package org.victimcare.kit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list. There is no total and no page number: what grows is read from where the last page ended.
 *
 * @param next the cursor of the next page; absent on the last
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {

    /** Items on a page when the caller does not say. */
    public static final int DEFAULT_LIMIT = 50;

    /** Items on a page at most. */
    public static final int MAX_LIMIT = 200;

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    /**
     * A page in ascending order of an id.
     *
     * @param rows given the id to start after and a number, the rows
     */
    public static <T> Page<T> of(
            @Nullable Integer limit,
            @Nullable String cursor,
            BiFunction<UUID, Integer, List<T>> rows,
            Function<T, UUID> id) {
        return page(limit, cursor, FIRST, rows, id);
    }

    /** A page in descending order of an id: for UUIDv7, newest first. */
    public static <T> Page<T> newestFirst(
            @Nullable Integer limit,
            @Nullable String cursor,
            BiFunction<UUID, Integer, List<T>> rows,
            Function<T, UUID> id) {
        return page(limit, cursor, LAST, rows, id);
    }

    /** A page of rows that were fetched one more than the limit, with a cursor of the caller's own making. */
    public static <T> Page<T> cut(List<T> rows, int limit, Function<T, String> cursor) {
        return rows.size() <= limit
                ? new Page<>(rows, null)
                : new Page<>(rows.subList(0, limit), cursor.apply(rows.get(limit - 1)));
    }

    /** The number of items that a request asks for, within bounds. */
    public static int limit(@Nullable Integer asked) {
        return asked == null ? DEFAULT_LIMIT : Math.max(1, Math.min(MAX_LIMIT, asked));
    }

    private static <T> Page<T> page(
            @Nullable Integer asked,
            @Nullable String cursor,
            UUID start,
            BiFunction<UUID, Integer, List<T>> rows,
            Function<T, UUID> id) {
        var limit = limit(asked);
        var after = cursor == null ? start : parse(cursor);
        return cut(rows.apply(after, limit + 1), limit, row -> id.apply(row).toString());
    }

    private static UUID parse(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw RequestRefusal.cursorUnknown();
        }
    }
}
