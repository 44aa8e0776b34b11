package org.victimcare.cases.rights;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rule books for tests without a framework. */
public final class RuleBooks {

    private RuleBooks() {}

    /** The book that comes with the service. */
    public static RuleBook shipped() {
        return new RuleBook(PackFiles.of(Optional.empty()));
    }

    /** The same, and packs that an operator added: {@code pack-1.yaml} and so on. */
    public static RuleBook with(String... packs) {
        var added = IntStream.range(0, packs.length)
                .mapToObj(i ->
                        PackFile.read(new ByteArrayInputStream(packs[i].getBytes(UTF_8)), "pack-" + (i + 1) + ".yaml"));
        return new RuleBook(Stream.concat(Stream.of(PackFiles.shipped()), added).toList());
    }
}
