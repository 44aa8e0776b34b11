package org.victimcare.launcher.suite;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Stands in for a service: is ready at once, and ends when asked to. */
public final class DummyMember {

    private DummyMember() {}

    @SuppressWarnings("SystemOut") // its standard output is its log
    public static void main(String[] arguments) throws IOException {
        var port = Integer.parseInt(System.getenv().getOrDefault("MANAGEMENT_PORT", "0"));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.createContext("/die", exchange -> {
            System.out.println("Something terrible has happened to " + System.getenv("OIDC_CLIENT_ID"));
            Runtime.getRuntime().halt(42);
        });
        server.start();
        System.out.println("ready as " + System.getenv("OIDC_CLIENT_ID"));
    }
}
