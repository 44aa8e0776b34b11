package org.victimcare.testkit.servers;

import java.nio.file.Path;

/** Where a PostgreSQL keeps its data, its unpacked programs and its log. */
public record PostgresPlace(Path data, Path programs, Path log) {

    /** Everything in one directory. */
    public static PostgresPlace in(Path directory) {
        return new PostgresPlace(
                directory.resolve("data"), directory.resolve("programs"), directory.resolve("postgres.log"));
    }

    /** The same, but with the programs that earlier tests of this user have unpacked. */
    static PostgresPlace ofTests(Path directory) {
        var own = in(directory);
        var unpacked = Path.of(System.getProperty("user.home"), ".cache", "victimcare", "postgres");
        return new PostgresPlace(own.data(), unpacked, own.log());
    }
}
