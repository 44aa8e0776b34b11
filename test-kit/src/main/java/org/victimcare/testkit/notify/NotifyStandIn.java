package org.victimcare.testkit.notify;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The stand-in as a server on loopback. */
public final class NotifyStandIn implements AutoCloseable {

    /** The key of the local run and of tests: a name, the id of a service, a secret. None of them is worth anything. */
    public static final String API_KEY =
            "local_only-11111111-2222-4333-8444-555555555555-66666666-7777-4888-9999-aaaaaaaaaaaa";

    /** What it says that it is, wherever it shows. */
    public static final String NOTE =
            "This is a stand-in of GOV.UK Notify: what is here was sent to nobody, and no text or letter leaves this"
                    + " machine.";

    private final HttpServer server;
    private final ExecutorService workers;
    private final Receipts receipts;
    private final KeptTexts texts;

    private NotifyStandIn(HttpServer server, ExecutorService workers, Receipts receipts, KeptTexts texts) {
        this.server = server;
        this.workers = workers;
        this.receipts = receipts;
        this.texts = texts;
    }

    /** Listens on a port, 0 for any. */
    public static NotifyStandIn start(int port, StandInSettings settings) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var workers = Executors.newFixedThreadPool(4, NotifyStandIn::thread);
            var receipts = new Receipts(settings, Clock.systemUTC());
            var kept = new KeptMessages(Clock.systemUTC(), settings);
            server.createContext("/v2/notifications", new NotifyApi(kept, receipts));
            var texts = new KeptTexts(Clock.systemUTC());
            server.createContext(Telephone.PATH, new Telephone(texts));
            server.createContext(ReceivedTextsApi.PATH, new ReceivedTextsApi(texts));
            server.createContext("/", new StandInPage(kept));
            server.setExecutor(workers);
            server.start();
            return new NotifyStandIn(server, workers, receipts, texts);
        } catch (IOException e) {
            throw new UncheckedIOException("The stand-in of GOV.UK Notify cannot listen on port " + port, e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Somebody sends a text message to us: it is there for whoever asks. */
    public void receive(String from, String words) {
        texts.keep(from, words);
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
        receipts.close();
    }

    static Thread thread(Runnable work) {
        var thread = new Thread(work, "notify-stand-in");
        thread.setDaemon(true);
        return thread;
    }
}
