package org.victimcare.cases.rights;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule pack as it stands in its file. */
record PackText(
        @Nullable String code,
        @Nullable Integer version,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String base,
        @Nullable String replaces,
        @Nullable String effectiveFrom,
        @Nullable String effectiveTo,
        @Nullable List<JsonNode> rules) {}
