package org.victimcare.cases.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import org.hibernate.Session;

/**
 * Does much work in one transaction, a few cases at a time. What is done with is let go of: every flush would look
 * through it again.
 */
@ApplicationScoped
class Portions {

    /** Enough for the database to take what is written in batches. */
    private static final int TOGETHER = 25;

    private final Session database;

    Portions(Session database) {
        this.database = database;
    }

    <T> void forEach(List<T> all, Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += TOGETHER) {
            work.accept(all.subList(from, Math.min(from + TOGETHER, all.size())));
            database.flush();
            database.clear();
        }
    }
}
