package org.victimcare.notifications.reply;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.victimcare.contracts.ReplyKind;
import org.victimcare.kit.text.DangerWords;
import org.victimcare.kit.text.Words;
import org.victimcare.notifications.acknowledgement.ConfirmCodes;

/** Understands the few things that a machine may, and leaves everything else to a person. */
@Singleton
class Understanding {

    private final DangerWords dangerWords;
    private final Set<String> stop;
    private final Set<String> start;
    private final Set<String> help;
    private final Set<String> courtesies;

    Understanding(WordLists lists, DangerWords dangerWords) {
        this.dangerWords = dangerWords;
        this.stop = lists.phrases("STOP");
        this.start = lists.phrases("START");
        this.help = lists.phrases("HELP");
        this.courtesies = lists.phrases("COURTESY");
    }

    /** Danger goes before everything: who writes "stop, he is outside" is not only opting out. */
    Understood of(String text) {
        var written = QuotedMail.cut(text);
        var words = Words.of(written);
        var code = ConfirmCodes.in(written);
        if (dangerWords.foundIn(written)) {
            return new Understood(ReplyKind.WORDS_OF_DANGER, code);
        }
        return code.map(found -> isOnly(words, found) ? ReplyKind.CONFIRMED : ReplyKind.WORDS)
                .map(kind -> new Understood(kind, code))
                .orElseGet(() -> new Understood(command(words), code));
    }

    private ReplyKind command(String words) {
        if (saysOnly(words, stop)) {
            return ReplyKind.STOP;
        }
        if (saysOnly(words, start)) {
            return ReplyKind.START;
        }
        return saysOnly(words, help) ? ReplyKind.HELP : ReplyKind.WORDS;
    }

    private boolean saysOnly(String words, Set<String> phrases) {
        return phrases.contains(words) || phrases.contains(plain(words));
    }

    private boolean isOnly(String words, String code) {
        var joined = words.replace(" ", "").equals(code.toLowerCase(Locale.ROOT));
        return joined || plain(words).equals(Words.of(code));
    }

    /** Without courtesies. */
    private String plain(String words) {
        return Arrays.stream(words.strip().split(" "))
                .filter(word -> !courtesies.contains(Words.of(word)))
                .collect(Collectors.joining(" ", " ", " "));
    }
}
