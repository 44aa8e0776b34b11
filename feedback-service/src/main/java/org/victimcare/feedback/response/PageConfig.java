package org.victimcare.feedback.response;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.net.URI;

/** Settings of the page for answering. */
@ConfigMapping(prefix = "feedback.page")
public interface PageConfig {

    /** Where somebody goes who must leave the page at once: a site that says nothing about why they were here. */
    @WithDefault("https://www.bbc.co.uk/weather")
    URI exitUrl();

    /** How many times a minute links may be tried, all callers together, in one process. */
    @WithDefault("600")
    @Min(1)
    int attemptsAMinute();
}
