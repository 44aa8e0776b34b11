package org.victimcare.cases.contact;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Keeps days of the week in one column, with commas between them. */
@Converter
class DaysOfWeek implements AttributeConverter<Set<DayOfWeek>, String> {

    @Override
    public String convertToDatabaseColumn(Set<DayOfWeek> days) {
        return days.stream().sorted().map(Enum::name).collect(joining(","));
    }

    @Override
    public Set<DayOfWeek> convertToEntityAttribute(String column) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        Arrays.stream(column.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(DayOfWeek::valueOf)
                .forEach(days::add);
        return days;
    }
}
