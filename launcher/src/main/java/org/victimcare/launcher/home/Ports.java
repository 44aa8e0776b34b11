package org.victimcare.launcher.home;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** Which port each part has in this run. */
public final class Ports {

    private final EnumMap<Port, Integer> numbers = new EnumMap<>(Port.class);

    private Ports(Map<Port, Integer> chosen, int offset) {
        for (var port : Port.values()) {
            numbers.put(port, chosen.getOrDefault(port, port.usual() + offset));
        }
    }

    public static Ports usual() {
        return new Ports(Map.of(), 0);
    }

    /** The chosen ones as they are, all others moved by the offset. */
    public static Ports chosen(Map<Port, Integer> chosen, int offset) {
        return new Ports(chosen, offset);
    }

    /** What the last run used; the usual ones when there was none. */
    public static Ports load(Path file) {
        if (Files.notExists(file)) {
            return usual();
        }
        var kept = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            kept.load(reader);
            var chosen = new EnumMap<Port, Integer>(Port.class);
            Stream.of(Port.values())
                    .filter(port -> kept.containsKey(port.name()))
                    .forEach(port -> chosen.put(port, Integer.valueOf(kept.getProperty(port.name()))));
            return new Ports(chosen, 0);
        } catch (IOException | NumberFormatException e) {
            throw new Complaint("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    public void save(Path file) {
        var lines = Stream.of(Port.values())
                .map(port -> port.name() + "=" + of(port))
                .toList();
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new Complaint("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    public int of(Port port) {
        return numbers.getOrDefault(port, port.usual());
    }

    /** Refuses to go on when one of them is no port, is used twice or belongs to somebody else. */
    public void demandFree() {
        var complaints = Stream.concat(clashes(), taken()).toList();
        if (!complaints.isEmpty()) {
            throw new Complaint(String.join(System.lineSeparator(), complaints));
        }
    }

    private Stream<String> clashes() {
        var owners = new HashMap<Integer, Port>();
        return Stream.of(Port.values())
                .flatMap(port -> Optional.ofNullable(owners.putIfAbsent(of(port), port)).stream()
                        .map(first -> "Port %d is wanted by %s and by %s. %s"
                                .formatted(of(port), first.purpose(), port.purpose(), wayOut(port))))
                .toList()
                .stream();
    }

    private Stream<String> taken() {
        return List.of(Port.values()).stream()
                .filter(port -> isTaken(of(port)))
                .map(port -> "Port %d, which %s needs, is taken by another program. %s"
                        .formatted(of(port), port.purpose(), wayOut(port)));
    }

    private static String wayOut(Port port) {
        return "Choose another with %s or %s.".formatted(port.option(), port.variable());
    }

    private static boolean isTaken(int number) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
