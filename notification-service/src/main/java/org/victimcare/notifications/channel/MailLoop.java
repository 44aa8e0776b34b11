package org.victimcare.notifications.channel;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.concurrent.Executor;

/**
 * The one event loop on which every connection to the mail server lives. The mail client opens a connection on the loop of
 * whoever opens it and listens to it on that of whoever uses it: on two loops it can miss the server's greeting, and then waits
 * for it forever (one new connection in twenty-five, on a busy machine).
 */
@Singleton
class MailLoop implements Executor {

    private final Context context;

    MailLoop(Vertx vertx) {
        this.context = vertx.getOrCreateContext();
    }

    @Override
    public void execute(Runnable work) {
        context.runOnContext(ignored -> work.run());
    }
}
