package org.victimcare.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageTest {

    @Property
    void showsEveryItemOnceWhateverTheSizeOfThePage(
            @ForAll @IntRange(max = 500) int items, @ForAll @IntRange(min = 1, max = 200) int limit) {
        var all = IntStream.range(1, items + 1).mapToObj(i -> new UUID(0, i)).toList();
        var seen = new ArrayList<UUID>();

        @Nullable String cursor = null;
        do {
            var page = Page.of(limit, cursor, rows(all), Function.identity());
            seen.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).isEqualTo(all);
    }

    @Test
    void boundsTheLimit() {
        assertThat(Page.limit(null)).isEqualTo(Page.DEFAULT_LIMIT);
        assertThat(Page.limit(0)).isEqualTo(1);
        assertThat(Page.limit(1_000_000)).isEqualTo(Page.MAX_LIMIT);
    }

    @Test
    void refusesACursorThatNoPageGave() {
        assertThatExceptionOfType(RequestRefusal.class)
                .isThrownBy(() -> Page.of(10, "second page please", rows(List.of()), Function.identity()));
    }

    private static BiFunction<UUID, Integer, List<UUID>> rows(List<UUID> all) {
        return (after, limit) ->
                all.stream().filter(id -> id.compareTo(after) > 0).limit(limit).toList();
    }
}
