package org.victimcare.notifications.intake;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.victimcare.contracts.DomainEvent;

/** The fields of a type of event, as rules name them. */
record EventFields(Class<? extends DomainEvent> event) {

    /** What the field of an event says, as it is written on the wire. */
    String text(DomainEvent happened, String field) {
        return Objects.toString(value(happened, field), "");
    }

    UUID id(DomainEvent happened, String field) {
        return (UUID) Objects.requireNonNull(value(happened, field));
    }

    boolean has(String field) {
        return component(field).isPresent();
    }

    boolean isId(String field) {
        return component(field)
                .filter(component -> component.getType() == UUID.class)
                .isPresent();
    }

    /** What an enumeration can say; empty for other fields, which can say anything. UNKNOWN is no value to wait for. */
    List<String> values(String field) {
        return component(field).map(RecordComponent::getType).filter(Class::isEnum).stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Object::toString)
                .filter(name -> !name.equals("UNKNOWN"))
                .toList();
    }

    private Optional<RecordComponent> component(String field) {
        return Arrays.stream(event.getRecordComponents())
                .filter(component -> component.getName().equals(field))
                .findFirst();
    }

    private Object value(DomainEvent happened, String field) {
        try {
            return component(field).orElseThrow().getAccessor().invoke(happened);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field + " of " + event + " cannot be read", e);
        }
    }
}
