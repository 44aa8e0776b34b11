package org.victimcare.launcher;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.victimcare.launcher.home.Complaint;
import org.victimcare.launcher.home.Port;
import org.victimcare.launcher.home.Ports;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/** One option and one environment variable for each port; the option wins. */
final class PortOptions {

    private static final int LARGEST = 65_535;

    private final Map<String, String> environment;
    private final EnumMap<Port, Integer> options = new EnumMap<>(Port.class);

    PortOptions(Map<String, String> environment) {
        this.environment = environment;
    }

    void addTo(CommandSpec command) {
        for (var port : Port.values()) {
            command.addOption(OptionSpec.builder(port.option())
                    .type(Integer.class)
                    .paramLabel("N")
                    .description("%s (%d, or %s)".formatted(port.purpose(), port.usual(), port.variable()))
                    .setter(new Setter(port))
                    .build());
        }
    }

    Ports ports(int offset) {
        var chosen = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            var number = options.containsKey(port) ? options.get(port) : fromEnvironment(port);
            if (number != null) {
                chosen.put(port, valid(port, number));
            }
        }
        return Ports.chosen(chosen, offset);
    }

    private @Nullable Integer fromEnvironment(Port port) {
        var text = environment.getOrDefault(port.variable(), "");
        try {
            return text.isBlank() ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new Complaint("%s is \"%s\", which is no port.".formatted(port.variable(), text), e);
        }
    }

    private static int valid(Port port, int number) {
        if (number < 1 || number > LARGEST) {
            throw new Complaint("%d is no port (%s, %s).".formatted(number, port.option(), port.variable()));
        }
        return number;
    }

    /** Takes what the parser has read. */
    private final class Setter implements ISetter {

        private final Port port;

        Setter(Port port) {
            this.port = port;
        }

        @Override
        @SuppressWarnings("unchecked") // the parser's own signature
        public <T> @Nullable T set(@Nullable T value) {
            return (T) (value == null ? options.remove(port) : options.put(port, (Integer) value));
        }
    }
}
