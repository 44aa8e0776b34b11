package org.victimcare.kit.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ErasureRegisterTest {

    private static final String REGISTER = """
            person = where id = :victim
            person.NOT_PERSONAL = id
            person.ERASED = birth note
            person.PSEUDONYMISED = name: ''; caller: cast(id as text)
            letter = delete where person_id = :victim
            record.KEPT = reason: the law, as written; number: the law
            """;

    @Test
    void blanksFirstAndThenDeletes() throws IOException {
        assertThat(register(REGISTER).statements())
                .containsExactly(
                        "update person set birth = null, caller = cast(id as text), name = '', note = null"
                                + " where id = :victim",
                        "delete from letter where person_id = :victim");
    }

    @Test
    void missesAColumnThatNobodyWroteAnythingDownOf() throws IOException {
        var all = Set.of("person.id", "person.email", "letter.words", "record.reason");

        assertThat(register(REGISTER).missing(all)).containsExactly("person.email");
    }

    @Test
    void namesWhatIsThereNoMore() throws IOException {
        var all = Set.of("person.id", "person.birth", "person.note", "person.name", "person.caller", "record.reason");

        assertThat(register(REGISTER).stale(all)).containsExactly("record.number");
    }

    @Test
    void refusesToBlankWithoutBeingToldWhichRows() {
        assertThatThrownBy(() -> register("person.ERASED = note")).hasMessageContaining("person");
    }

    @Test
    void showsTheVictimWhatWouldBeErasedWithoutWhatIsWithheld() throws IOException {
        var register = register(REGISTER + """
                person.WITHHELD = caller: the rights of others;
                secret = where person_id = :victim
                secret.WITHHELD = *: an investigation;
                record.SHOWN = where number = 1
                """);

        assertThat(register.selections().keySet()).containsExactly("letter", "person", "record");
        assertThat(register.selections())
                .containsEntry(
                        "person",
                        "select cast(to_jsonb(t) - cast(array['caller'] as text[]) as text) from person t where id = :victim")
                .containsEntry(
                        "letter",
                        "select cast(to_jsonb(t) - cast(array[] as text[]) as text) from letter t where person_id = :victim");
        assertThat(register.withheld())
                .containsEntry("person.caller", "the rights of others")
                .containsEntry("secret.*", "an investigation");
    }

    private static ErasureRegister register(String text) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(text));
        return ErasureRegister.of(properties);
    }
}
