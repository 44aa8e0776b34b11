package org.victimcare.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.victimcare.launcher.home.Complaint;
import org.victimcare.launcher.home.Ports;
import org.victimcare.launcher.home.Screen;
import org.victimcare.launcher.suite.AccessLogCheck;
import org.victimcare.launcher.suite.Member;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ./run verify-access-log}: whether nobody changed who looked at what, day by day, in each database of the run. */
@Command(
        name = "verify-access-log",
        description = "Checks the access logs of what runs; fails when an entry was changed, removed or slipped in.")
final class VerifyAccessLog implements Callable<Integer> {

    private static final int BROKEN = 1;

    private final Path root;
    private final Screen screen;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // the parser sets it
    private StartRun run;

    @Parameters(paramLabel = "SERVICE", arity = "0..1", description = "only that of one service, such as case-service")
    private Optional<String> service = Optional.empty();

    @Option(names = "--from", paramLabel = "DAY", description = "the first day, such as 2026-01-01")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DAY", description = "the last day")
    private Optional<String> to = Optional.empty();

    VerifyAccessLog(Path root, Screen screen) {
        this.root = root;
        this.screen = screen;
    }

    /** A break is worse than not being able to look, so that it is what the exit code tells of. */
    @Override
    public Integer call() throws InterruptedException {
        var check = new AccessLogCheck(root, Ports.load(run.home().ports()));
        var codes = new ArrayList<Integer>();
        for (var member : members()) {
            screen.say("Access log of " + member.title());
            codes.add(check.run(member, period(), line -> screen.say("  " + line)));
        }
        return codes.contains(BROKEN)
                ? BROKEN
                : codes.stream().max(Integer::compare).orElse(0);
    }

    private List<Member> members() {
        if (service.isEmpty()) {
            return List.of(Member.values());
        }
        return Stream.of(Member.values())
                .filter(member -> member.title().equals(service.get()))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new Complaint("There is no service \"%s\". The services are: %s."
                        .formatted(
                                service.get(),
                                Stream.of(Member.values()).map(Member::title).collect(Collectors.joining(", ")))));
    }

    private List<String> period() {
        return Stream.concat(
                        from.stream().flatMap(day -> Stream.of("--from", day)),
                        to.stream().flatMap(day -> Stream.of("--to", day)))
                .toList();
    }
}
