package org.victimcare.notifications.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBookTest {

    @TempDir
    Path directory = Path.of("");

    @Test
    void holdsTheRulesThatComeWithTheService() {
        var book = new RuleBook(Optional::empty);

        assertThat(book.rules()).isEqualTo(RuleBook.shipped());
    }

    @Test
    void holdsThoseOfTheOperatorAndNoOthers() throws IOException {
        var file = Files.writeString(directory.resolve("ours.yaml"), """
            version: force-7
            rules:
              - {id: ONLY, event: survey.due.v1, template: SURVEY_INVITE, audience: VICTIM, subject: invitationId, urgency: DIGEST, channels: [SMS], maxAge: P2D}
            """);

        var book = new RuleBook(() -> Optional.of(file));

        assertThat(book.rules().version()).isEqualTo("force-7");
        assertThat(book.rules().all()).extracting(Rule::id).containsExactly("ONLY");
    }

    @Test
    void doesNotStartWithAFileThatIsNotThere() {
        var nowhere = directory.resolve("nowhere.yaml");

        assertThatExceptionOfType(BrokenRules.class)
                .isThrownBy(() -> new RuleBook(() -> Optional.of(nowhere)))
                .withMessageContaining("nowhere.yaml");
    }

    @Test
    void doesNotStartWithHalfAFile() throws IOException {
        var half = Files.writeString(directory.resolve("half.yaml"), "version: 1\nrules: [{id: ");

        assertThatExceptionOfType(BrokenRules.class).isThrownBy(() -> new RuleBook(() -> Optional.of(half)));
    }
}
