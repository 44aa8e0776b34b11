package org.victimcare.notifications.channel;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.MailResult;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * The one event loop on which every connection to the mail server lives. The mail client opens a connection on the loop of
 * whoever opens it and listens to it on that of whoever uses it: on two loops it can miss the server's greeting, and then waits
 * for it forever (one new connection in twenty-five, on a busy machine).
 */
@Singleton
class MailLoop {

    private final Context loop;
    private final MailClient client;
    private final long patience;

    MailLoop(Vertx vertx, MailClient client, MailConfig config) {
        this.loop = vertx.getOrCreateContext();
        this.client = client;
        this.patience = config.timeout().toMillis();
    }

    /** Waits until the mail server has the mail; what goes wrong, or takes too long, is the cause of the exception. */
    void send(MailMessage mail) throws CompletionException {
        var sent = new CompletableFuture<MailResult>();
        loop.runOnContext(ignored -> client.sendMail(mail).onComplete(sent::complete, sent::completeExceptionally));
        sent.orTimeout(patience, TimeUnit.MILLISECONDS).join();
    }
}
