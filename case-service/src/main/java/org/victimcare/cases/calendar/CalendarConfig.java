package org.victimcare.cases.calendar;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** The calendar of working days. */
@ConfigMapping(prefix = "victimcare.calendar")
public interface CalendarConfig {

    /**
     * A list of bank holidays in the shape in which the government publishes it. Of a year that it holds, it alone
     * counts. Without it the list that comes with the service counts.
     */
    Optional<Path> file();
}
