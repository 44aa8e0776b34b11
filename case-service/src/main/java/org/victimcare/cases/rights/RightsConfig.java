package org.victimcare.cases.rights;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** The rules of what is owed to victims. */
@ConfigMapping(prefix = "victimcare.rights")
public interface RightsConfig {

    /** A directory with more rule packs, as {@code .yaml} files: newer codes, and policies of the force. */
    Optional<Path> packs();
}
