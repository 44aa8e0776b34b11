package org.victimcare.notifications.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule as it stands in the file. */
record RuleText(
        @Nullable String id,
        @Nullable String event,
        @Nullable Map<String, List<String>> when,
        @Nullable String template,
        @Nullable String audience,
        @Nullable String subject,
        @Nullable String urgency,
        @Nullable List<String> channels,
        @Nullable List<String> enhancedChannels,
        @Nullable String maxAge,
        @Nullable Boolean acknowledge) {

    /** The rules of a file, and which version of them it is. */
    record RuleSet(@Nullable String version, @Nullable List<RuleText> rules) {}
}
