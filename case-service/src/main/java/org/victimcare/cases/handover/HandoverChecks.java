package org.victimcare.cases.handover;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Keeps what was confirmed in one column, with commas between. */
@Converter
class HandoverChecks implements AttributeConverter<Set<HandoverCheck>, String> {

    @Override
    public String convertToDatabaseColumn(Set<HandoverCheck> checks) {
        return checks.stream().sorted().map(Enum::name).collect(joining(","));
    }

    @Override
    public Set<HandoverCheck> convertToEntityAttribute(String column) {
        var checks = EnumSet.noneOf(HandoverCheck.class);
        Arrays.stream(column.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(HandoverCheck::valueOf)
                .forEach(checks::add);
        return checks;
    }
}
