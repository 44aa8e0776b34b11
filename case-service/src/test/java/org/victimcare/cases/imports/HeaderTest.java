package org.victimcare.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderTest {

    private static final List<String> STREET = ImportKind.STREET.columns();
    private static final List<String> OUTCOMES = ImportKind.OUTCOMES.columns();

    @Test
    void knowsTheKindOfAFileByItsColumns() {
        assertThat(header(STREET).kind()).isEqualTo(ImportKind.STREET);
        assertThat(header(OUTCOMES).kind()).isEqualTo(ImportKind.OUTCOMES);
    }

    @Test
    void passesOverAByteOrderMark() {
        var marked = new ArrayList<>(STREET);
        marked.set(0, "\uFEFF" + marked.get(0));

        assertThat(header(marked).kind()).isEqualTo(ImportKind.STREET);
    }

    @Test
    void putsFieldsInOurOrderWhateverTheOrderOfTheFile() {
        var reversed = new ArrayList<>(STREET);
        Collections.reverse(reversed);

        var row = header(reversed).row(new CsvRow(2, reversed));

        assertThat(row).isEqualTo(StagedRow.of(2, STREET));
    }

    @Test
    void saysWhichColumnsAreMissingAndWhichAreNotKnown() {
        var wrong = new ArrayList<>(OUTCOMES);
        wrong.set(1, "Date");

        assertThatExceptionOfType(ImportRefusal.class)
                .isThrownBy(() -> header(wrong))
                .withMessageContaining("Line 1")
                .withMessageContaining("Missing: \"Month\"")
                .withMessageContaining("Not known: \"Date\"");
    }

    @Test
    void refusesAColumnThatIsThereTwice() {
        var twice = new ArrayList<>(STREET);
        twice.set(2, "Month");

        assertThatExceptionOfType(ImportRefusal.class).isThrownBy(() -> header(twice));
    }

    @Test
    void marksRowsThatCannotBeReadAsSuch() {
        var header = header(OUTCOMES);
        var foreign = new ArrayList<>(OUTCOMES);
        foreign.set(6, "On or near Caf\uFFFD");

        var shortRow = header.row(new CsvRow(7, List.of("one", "two")));
        var foreignRow = header.row(new CsvRow(8, foreign));

        assertThat(shortRow).isEqualTo(StagedRow.unusable(7, "The row has 2 fields, the header has 10."));
        assertThat(foreignRow).isEqualTo(StagedRow.unusable(8, "The row is not valid UTF-8."));
    }

    private static Header header(List<String> names) {
        return Header.of(new CsvRow(1, names));
    }
}
