package org.victimcare.kit.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;

/** How long request bodies may be. */
@ConfigMapping(prefix = "victimcare.http.body")
public interface BodyLimitConfig {

    /** The most that a request may carry. */
    @WithDefault("1M")
    MemorySize limit();

    /** Paths without the limit: their endpoints read the body as a stream, and bound what they keep of it. */
    Optional<Set<String>> streamed();
}
