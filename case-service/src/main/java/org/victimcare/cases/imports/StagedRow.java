package org.victimcare.cases.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row on its way from the upload to the worker.
 *
 * @param line the line of the file on which it begins
 * @param fields in the order of {@link ImportKind#columns}; empty when the row is unusable
 * @param unusable why it cannot be read as a row of this file at all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StagedRow(long line, List<String> fields, @Nullable String unusable) {

    static StagedRow of(long line, List<String> fields) {
        return new StagedRow(line, fields, null);
    }

    static StagedRow unusable(long line, String reason) {
        return new StagedRow(line, List.of(), reason);
    }

    String field(int column) {
        return fields.get(column);
    }

    int length() {
        return fields.stream().mapToInt(String::length).sum();
    }
}
