package org.victimcare.cases.victim;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Keeps the categories in one column, with commas between them. */
@Converter
class EnhancedCategories implements AttributeConverter<Set<EnhancedCategory>, String> {

    @Override
    public String convertToDatabaseColumn(Set<EnhancedCategory> categories) {
        return categories.stream().sorted().map(Enum::name).collect(joining(","));
    }

    @Override
    public Set<EnhancedCategory> convertToEntityAttribute(String column) {
        var categories = EnumSet.noneOf(EnhancedCategory.class);
        Arrays.stream(column.split(",", -1))
                .filter(name -> !name.isEmpty())
                .map(EnhancedCategory::valueOf)
                .forEach(categories::add);
        return categories;
    }
}
