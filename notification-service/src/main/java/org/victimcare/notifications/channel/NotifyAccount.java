package org.victimcare.notifications.channel;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.json.JSONException;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.channel.NotifyConfig.Account;
import org.victimcare.notifications.contact.Approved;
import org.victimcare.notifications.message.Message;
import uk.gov.service.notify.NotificationClient;
import uk.gov.service.notify.NotificationClientException;

/** Text messages and letters by an account at GOV.UK Notify. */
final class NotifyAccount implements Provider {

    private static final int BAD_REQUEST = 400;
    private static final int TOO_MANY = 429;
    private static final int NOT_FOUND = 404;

    private final String name;
    private final Account account;
    private final NotificationClient client;
    private final LetterPaper paper;
    private final Clock clock;

    NotifyAccount(String name, Account account, LetterPaper paper, Clock clock) {
        this.name = name;
        this.account = account;
        this.client = new NotificationClient(account.apiKey().orElseThrow(), account.url());
        this.paper = paper;
        this.clock = clock;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<Channel> channels() {
        return account.channels();
    }

    @Override
    public int priority() {
        return account.priority();
    }

    @Override
    public int weight() {
        return account.weight();
    }

    @Override
    public OptionalInt perMinute() {
        return OptionalInt.of(account.perMinute());
    }

    @Override
    public boolean tells() {
        return true;
    }

    @Override
    public boolean signs(String secret) {
        return account.receiptToken()
                .filter(ours -> MessageDigest.isEqual(
                        ours.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    @Override
    public String send(Approved approved, Message message, UUID notificationId) throws Undelivered {
        var address = approved.addressAt(clock.instant());
        try {
            return (approved.channel() == Channel.LETTER
                            ? letter(address, message, notificationId)
                            : text(address, message, notificationId))
                    .toString();
        } catch (NotificationClientException no) {
            throw undelivered(no);
        } catch (JSONException | IllegalArgumentException | NullPointerException nonsense) {
            // not its message: it may quote what could not be read
            throw Undelivered.unreachable("the provider answers what nobody can read");
        }
    }

    private UUID text(String number, Message message, UUID notificationId) throws NotificationClientException {
        return client.sendSms(
                        account.smsTemplate(),
                        MobileNumber.of(number),
                        Map.of("message", message.text()),
                        notificationId.toString())
                .getNotificationId();
    }

    private UUID letter(String address, Message message, UUID notificationId) throws NotificationClientException {
        var pdf = paper.print(PostalAddress.of(message.addressee(), address), message);
        return client.sendPrecompiledLetterWithInputStream(notificationId.toString(), new ByteArrayInputStream(pdf))
                .getNotificationId();
    }

    @Override
    public Optional<Arrival> ask(String reference) {
        try {
            var found = client.getNotificationById(reference);
            var at = found.getCompletedAt()
                    .or(found::getSentAt)
                    .map(ZonedDateTime::toInstant)
                    .orElseGet(clock::instant);
            return Fate.of(found.getStatus()).map(fate -> new Arrival(fate, at));
        } catch (NotificationClientException | JSONException | DateTimeException | NullPointerException e) {
            // a provider that does not answer, answers nonsense, or knows nothing of it yet, is asked again later
            return Optional.empty();
        }
    }

    @Override
    public List<ReceivedText> received(@Nullable String olderThan) {
        try {
            return client.getReceivedTextMessages(olderThan).getReceivedTextMessages().stream()
                    .map(text -> new ReceivedText(
                            name,
                            text.getId().toString(),
                            text.getUserNumber(),
                            text.getContent(),
                            text.getCreatedAt().toInstant()))
                    .toList();
        } catch (NotificationClientException e) {
            // it is asked again soon
            return List.of();
        }
    }

    /** What went wrong on the way there has a cause; everything else is an answer. */
    private Undelivered undelivered(NotificationClientException no) {
        var status = no.getHttpResult();
        if (no.getCause() != null || status == 0) {
            return Undelivered.unreachable("the provider does not answer");
        }
        var why = "the provider answers " + status;
        if (status == TOO_MANY) {
            return Undelivered.tooMany(why, account.pause());
        }
        if (status == BAD_REQUEST && isAboutTheAddress(no)) {
            return Undelivered.refused(why);
        }
        return status == BAD_REQUEST || status == NOT_FOUND ? Undelivered.notNow(why) : Undelivered.unreachable(why);
    }

    private static boolean isAboutTheAddress(NotificationClientException no) {
        var text = String.valueOf(no.getMessage());
        return text.contains("phone_number") || text.contains("address");
    }
}
