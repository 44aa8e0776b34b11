package org.victimcare.launcher.imports;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.victimcare.launcher.home.Screen;

/** Shows how far an import is: a bar for a person at a terminal, a line now and then for a log. */
interface Progress extends AutoCloseable {

    void show(long done, long total);

    @Override
    void close();

    static Progress of(String name, Screen screen) {
        return Boolean.getBoolean("victimcare.terminal") ? new Bar(name) : new Lines(name, screen);
    }

    /** A bar that stays on its line. */
    final class Bar implements Progress {

        private final ProgressBar bar;

        Bar(String name) {
            bar = new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(0)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUnit(" rows", 1)
                    .showSpeed()
                    .build();
        }

        @Override
        public void show(long done, long total) {
            bar.maxHint(Math.max(done, total));
            bar.stepTo(done);
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** One line for every tenth. */
    final class Lines implements Progress {

        private final String name;
        private final Screen screen;
        private long tenthsShown;

        Lines(String name, Screen screen) {
            this.name = name;
            this.screen = screen;
        }

        @Override
        public void show(long done, long total) {
            var tenths = total == 0 ? 0 : done * 10 / total;
            if (tenths > tenthsShown) {
                tenthsShown = tenths;
                screen.say("%s: %,d of %,d rows".formatted(name, done, total));
            }
        }

        @Override
        public void close() {}
    }
}
