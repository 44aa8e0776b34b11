package org.victimcare.referrals.directory;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.RequestRefusal;
import org.victimcare.kit.web.Versions;

/** What can be asked of the directory, and the one thing that changes in it: how much room there is. */
@ApplicationScoped
class Directory {

    private final Profiles profiles;
    private final CapacityRepository capacities;
    private final Caller caller;
    private final Clock clock;

    Directory(Profiles profiles, CapacityRepository capacities, Caller caller, Clock clock) {
        this.profiles = profiles;
        this.capacities = capacities;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    Page<ListingView> list(
            @Nullable String category, @Nullable String borough, @Nullable Integer limit, @Nullable String cursor) {
        var wanted = Optional.ofNullable(category).map(Directory::category);
        var where = Optional.ofNullable(borough)
                .map(name -> Boroughs.find(name).orElseThrow(DirectoryRefusal::boroughUnknown));
        if (cursor != null && profiles.find(cursor).isEmpty()) {
            throw RequestRefusal.cursorUnknown();
        }
        var rows = profiles.all().stream()
                .filter(profile -> cursor == null || profile.code().compareTo(cursor) > 0)
                .filter(profile -> wanted.map(profile.category()::equals).orElse(true))
                .filter(profile -> where.map(profile::serves).orElse(true))
                .limit(Page.limit(limit) + 1L)
                .toList();
        return Page.cut(views(rows), Page.limit(limit), ListingView::code);
    }

    @Transactional
    RestResponse<ListingView> find(String code) {
        var profile = profiles.find(code).orElseThrow(DirectoryRefusal::unknown);
        var capacity = capacity(profile);
        return Versions.ok(ListingView.of(profile, capacity), capacity.version());
    }

    @Transactional
    RestResponse<ListingView> changeCapacity(String code, @Nullable String ifMatch, int openPlaces, int waitDays) {
        var profile = profiles.find(code).orElseThrow(DirectoryRefusal::unknown);
        var capacity = capacity(profile);
        Versions.demand(ifMatch, capacity.version());
        capacity.change(openPlaces, waitDays, caller.id(), clock.instant());
        capacities.flush();
        return Versions.ok(ListingView.of(profile, capacity), capacity.version());
    }

    private List<ListingView> views(List<Profile> rows) {
        var known = capacities.listAll().stream().collect(toMap(Capacity::code, capacity -> capacity));
        return rows.stream()
                .map(profile -> ListingView.of(
                        profile, known.getOrDefault(profile.code(), new Capacity(profile, clock.instant()))))
                .toList();
    }

    private Capacity capacity(Profile profile) {
        return capacities
                .findByIdOptional(profile.code())
                .orElseThrow(() -> new IllegalStateException(profile.code() + " has no capacity"));
    }

    private static SupportCategory category(String name) {
        return Arrays.stream(SupportCategory.values())
                .filter(category -> category.name().equals(name))
                .findAny()
                .orElseThrow(DirectoryRefusal::categoryUnknown);
    }
}
