package org.victimcare.contracts;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Every event there is, found by walking the sealed hierarchy: an event cannot be forgotten here. */
public final class EventTypes {

    private static final String PREFIX = "org.victimcare.";

    private static final Map<String, Class<? extends DomainEvent>> BY_NAME =
            records(DomainEvent.class).collect(toUnmodifiableMap(EventTypes::nameOf, type -> type));

    private EventTypes() {}

    /** Empty for a type that this build does not know: somebody deployed earlier than we did. */
    public static Optional<Class<? extends DomainEvent>> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The name on the wire, such as {@code org.victimcare.case.opened.v1}. */
    public static String nameOf(Class<? extends DomainEvent> type) {
        return annotation(type).value();
    }

    /** The name without the prefix that all share: how its schema and its sample are called. */
    public static String shortNameOf(Class<? extends DomainEvent> type) {
        return nameOf(type).substring(PREFIX.length());
    }

    /** The address of the JSON Schema: an identifier, not to be fetched at run time. */
    public static String schemaOf(Class<? extends DomainEvent> type) {
        var name = shortNameOf(type);
        var version = name.lastIndexOf(".v");
        return "https://victimcare.example/events/" + name.substring(0, version) + "/" + name.substring(version + 2)
                + "." + annotation(type).minor() + ".json";
    }

    /** The names of all events. */
    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    private static EventType annotation(Class<? extends DomainEvent> type) {
        var name = type.getAnnotation(EventType.class);
        if (name == null) {
            throw new IllegalStateException(type + " has no @EventType");
        }
        return name;
    }

    private static Stream<Class<? extends DomainEvent>> records(Class<? extends DomainEvent> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Stream.of(type.getPermittedSubclasses())
                        .flatMap(permitted -> records(permitted.asSubclass(DomainEvent.class)));
    }
}
