package org.victimcare.cases.keyinformation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The texts for victims. */
@ConfigMapping(prefix = "victimcare.texts")
public interface TextsConfig {

    /**
     * Whether a translator has reviewed the Welsh texts. Until then nobody gets them: a wrong word can put a victim in
     * danger.
     */
    @WithDefault("false")
    boolean welshReviewed();
}
