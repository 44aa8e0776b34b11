package org.victimcare.referrals.directory;

import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The directory as it is released: a file that people read. A mistake in it stops the service from starting. */
@Singleton
public class Profiles {

    private static final String FILE = "/directory/services.json";

    private final SortedMap<String, Profile> byCode;

    /** Reads the file. */
    public Profiles() {
        byCode = new TreeMap<>();
        for (var profile : read().services()) {
            if (byCode.put(profile.code(), profile) != null) {
                throw new IllegalArgumentException("There are two services " + profile.code());
            }
        }
    }

    /** All services, in the order of their codes. */
    public Collection<Profile> all() {
        return Collections.unmodifiableCollection(byCode.values());
    }

    public Optional<Profile> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** A service that is known to be there. */
    public Profile get(String code) {
        return find(code).orElseThrow(() -> new IllegalStateException("The directory has lost " + code));
    }

    private static Contents read() {
        try (var file = Profiles.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return JsonMapper.builder().build().readValue(file, Contents.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private record Contents(String about, List<Profile> services) {}
}
