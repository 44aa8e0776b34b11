package org.victimcare.notifications.message;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;

/** What a template fills in: complete, or it would not have come to be. The components are the placeholders. */
sealed interface Letter {

    /**
     * What is around every letter.
     *
     * @param large whether it has to be in large print
     * @param answerable whether somebody reads what is answered
     * @param confirmation how the victim can confirm it; absent where they need not
     */
    record Frame(
            String subject,
            String preheader,
            boolean synthetic,
            String helpline,
            boolean large,
            Channel channel,
            boolean answerable,
            @Nullable Confirmation confirmation) {

        public boolean paper() {
            return channel == Channel.LETTER;
        }

        /** Then it is what a person says on the telephone. */
        public boolean spoken() {
            return channel == Channel.PHONE;
        }
    }

    /** Whom the victim can ask, in complete words. */
    record Contact(String name, String team, String phone) {}

    /** An acknowledgement or a milestone. */
    record Update(
            String name,
            String reference,
            String heading,
            String text,
            String status,
            String meaning,
            String next,
            @Nullable Contact officer)
            implements Letter {}

    /** How a case ended. */
    record Outcome(Update update, String outcome) implements Letter {}

    /** One thing that happened, among others. */
    record Topic(String heading, String text) {}

    /** What is not urgent, together. */
    record Digest(Update update, List<Topic> topics) implements Letter {}

    /** A support service was asked to get in touch. */
    record Referral(
            String name,
            String heading,
            String text,
            String service,
            String whatItDoes,
            String firstContact,
            String phone)
            implements Letter {}

    /** An invitation to say how it went. */
    record Survey(String name, String heading, String text, String link, String until) implements Letter {}

    /** The same without a word that tells what it is about. */
    record Discreet() implements Letter {}

    /** An invitation without a word that tells what it is about. */
    record DiscreetSurvey(String link, String until) implements Letter {}
}
