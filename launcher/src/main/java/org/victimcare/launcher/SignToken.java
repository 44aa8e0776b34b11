package org.victimcare.launcher;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.victimcare.launcher.home.Complaint;
import org.victimcare.launcher.home.Port;
import org.victimcare.launcher.home.Ports;
import org.victimcare.launcher.home.Screen;
import org.victimcare.testkit.servers.LocalIssuer;
import org.victimcare.testkit.servers.SigningKey;
import org.victimcare.testkit.servers.TokenSigner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ./run token ROLE}: prints a token and nothing else. */
@Command(name = "token", description = "Prints a token for a role.")
final class SignToken implements Callable<Integer> {

    private static final Duration LIFETIME = Duration.ofHours(12);
    private static final List<String> ROLES = List.of(
            "victim-care-officer",
            "phone-line-agent",
            "investigating-officer",
            "supervisor",
            "partner",
            "analyst",
            "auditor",
            "operator");

    private final Screen screen;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // the parser sets it
    private StartRun run;

    @Parameters(paramLabel = "ROLE", description = "victim-care-officer, supervisor, operator, …")
    private String role = "";

    @Option(names = "--unit", paramLabel = "X", description = "basic command unit, such as CN")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--agency", paramLabel = "Y", description = "the agency of a partner")
    private Optional<String> agency = Optional.empty();

    @Option(names = "--subject", paramLabel = "S", description = "staff id (${DEFAULT-VALUE})")
    private String subject = "local-user";

    SignToken(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (!ROLES.contains(role)) {
            throw new Complaint(
                    "There is no role \"%s\". The roles are: %s.".formatted(role, String.join(", ", ROLES)));
        }
        var home = run.home();
        var claims = new HashMap<String, String>();
        unit.ifPresent(value -> claims.put("unit", value));
        agency.ifPresent(value -> claims.put("agency", value));
        var issuer = LocalIssuer.urlAt(Ports.load(home.ports()).of(Port.IDENTITY));
        var signer = new TokenSigner(issuer, SigningKey.keptIn(home.identity()));
        screen.say(signer.token(subject, List.of(role), claims, LIFETIME));
        return 0;
    }
}
