package org.victimcare.notifications.channel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks a text into the lines that fit on paper. */
final class TextLines {

    private TextLines() {}

    static List<String> of(String text, ToDoubleFunction<String> width, double room) {
        var lines = new ArrayList<String>();
        text.lines().forEach(paragraph -> {
            var line = new StringBuilder();
            for (var word : paragraph.strip().split("\\s+", -1)) {
                var longer = line.isEmpty() ? word : line + " " + word;
                if (!line.isEmpty() && width.applyAsDouble(longer) > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(word);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
            lines.add(line.toString());
        });
        return lines;
    }
}
