package org.victimcare.cases.phone;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.calendar.WorkCalendar;
import org.victimcare.cases.casefile.Visibility;
import org.victimcare.cases.contact.CrimeGroups;
import org.victimcare.cases.contact.Fingerprints;
import org.victimcare.cases.contact.PhoneDigits;
import org.victimcare.cases.victim.Folding;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.kit.security.Caller;

/**
 * Finds whom a claim is about, and what is on file to compare answers with: always with the same queries, whether there is
 * such a case or not. Restricted and sealed cases are not found: the phone line does not speak about them.
 * Nor are those that are closed to the agent by name.
 */
@ApplicationScoped
class Callers {

    /** More than that share a name or a number: nobody of them is verified by it. */
    private static final int MOST = 20;

    private static final String FACTS = """
        select v.id, v.case_id, v.given_name, v.family_name, v.preferred_name, cast(v.date_of_birth as text) as born, p.code_word,
            c.reported_at, c.month_only, c.borough, c.category,
            exists (select from linked_contact l where l.case_id = v.case_id and l.withdrawn_at is null) as linked
        from victim v join victim_case c on c.id = v.case_id join contact_plan p on p.victim_id = v.id
        where v.id = any(cast(:asked as uuid[])) and c.marking in ('NORMAL', 'SENSITIVE') and v.erased_at is null and\
        """ + " " + Visibility.unbarred();

    private static final String ADDRESSES =
            "select victim_id, channel, address from contact_channel where victim_id = any(cast(?1 as uuid[]))";

    private static final Pattern POSTCODE =
            Pattern.compile("[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}\\s*$", Pattern.CASE_INSENSITIVE);

    private final Session database;
    private final Fingerprints fingerprints;
    private final Caller caller;

    Callers(Session database, Fingerprints fingerprints, Caller caller) {
        this.database = database;
        this.fingerprints = fingerprints;
        this.caller = caller;
    }

    /**
     * Somebody whom a claim may be about.
     *
     * @param close whether the suspect may be somebody close to them
     */
    record Candidate(CallerMatch match, KnownFacts facts, boolean close) {

        boolean hasCodeWord() {
            return facts.codeWord() != null;
        }
    }

    List<Candidate> find(Claim claim, @Nullable CallerMatch promised) {
        var ids = claim.basis() == Basis.CALL_BACK
                ? Stream.ofNullable(promised).map(CallerMatch::victimId).toList()
                : victims(claim);
        var asked = ids.toArray(UUID[]::new);
        var people = database.createNativeQuery(FACTS, Person.class)
                .setParameter("asked", asked)
                .setParameter("me", caller.id())
                .getResultList();
        var addresses =
                database.createNativeQuery(ADDRESSES, Address.class).setParameter(1, asked).getResultList().stream()
                        .collect(groupingBy(Address::victimId));
        return people.size() > MOST
                ? List.of()
                : people.stream().map(person -> candidate(person, addresses)).toList();
    }

    private List<UUID> victims(Claim claim) {
        var value = claim.basis() == Basis.CALLBACK_CODE
                ? fingerprints.ofText("call-back-code", claim.normalised())
                : claim.normalised();
        return database.createNativeQuery(wayOf(claim.basis()), UUID.class)
                .setParameter(1, value)
                .setParameter(2, MOST + 1)
                .getResultList();
    }

    /** The query behind a claim. Each is served by an index of its own. */
    static String wayOf(Basis basis) {
        return switch (basis) {
            case REFERENCE ->
                "select v.id from victim_case c join victim v on v.case_id = c.id where c.reference_normalised = ?1"
                        + " limit ?2";
            case CALLBACK_CODE -> "select victim_id from call_back where code = ?1 limit ?2";
            case PHONE -> "select victim_id from contact_channel where digits = ?1 limit ?2";
            case NAME -> "select id from victim where family_first = ?1 or given_first = ?1 limit ?2";
            case CALL_BACK -> throw new IllegalArgumentException("Nobody is looked for whom we rang");
        };
    }

    private static Candidate candidate(Person person, Map<UUID, List<Address>> addresses) {
        var theirs = addresses.getOrDefault(person.id(), List.of());
        var close = person.linked() || CrimeGroups.needsConfirmation(CrimeCategory.valueOf(person.category()));
        var facts = new KnownFacts(
                names(person),
                person.born() == null ? null : LocalDate.parse(person.born()),
                theirs.stream().flatMap(address -> address.postcode().stream()).collect(toSet()),
                theirs.stream().flatMap(address -> address.number().stream()).collect(toSet()),
                person.monthOnly() ? null : LocalDate.ofInstant(person.reportedAt(), WorkCalendar.LONDON),
                person.borough(),
                person.codeWord());
        return new Candidate(new CallerMatch(person.caseId(), person.id()), facts, close);
    }

    private static Set<String> names(Person person) {
        return Stream.of(
                        person.givenName() + " " + person.familyName(),
                        person.familyName() + " " + person.givenName(),
                        person.preferredName() + " " + person.familyName())
                .map(Folding::fold)
                .collect(toSet());
    }

    /** What is on file about a victim and the case. */
    record Person(
            UUID id,
            UUID caseId,
            String givenName,
            String familyName,
            String preferredName,
            @Nullable String born,
            @Nullable String codeWord,
            Instant reportedAt,
            boolean monthOnly,
            String borough,
            String category,
            boolean linked) {}

    /** Where a victim is reached. */
    record Address(UUID victimId, String channel, String address) {

        Optional<String> postcode() {
            var found = POSTCODE.matcher(address);
            return channel.equals("LETTER") && found.find()
                    ? Optional.of(KnownFacts.postcode(found.group()))
                    : Optional.empty();
        }

        Optional<String> number() {
            var rings = channel.equals("PHONE") || channel.equals("SMS");
            return rings ? Optional.of(PhoneDigits.of(address)) : Optional.empty();
        }
    }
}
