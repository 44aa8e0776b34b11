package org.victimcare.cases.shape;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A constant that may be written: published vocabularies also have some that are only ever read. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Known.Validator.class)
public @interface Known {

    /** What the caller is told. */
    String message() default "cannot be written";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** Tells the constants that are only read. */
    class Validator implements ConstraintValidator<Known, Enum<?>> {

        private static final Set<String> ONLY_READ = Set.of("UNKNOWN", "WITHHELD");

        @Override
        public boolean isValid(@Nullable Enum<?> value, ConstraintValidatorContext context) {
            return value == null || !ONLY_READ.contains(value.name());
        }
    }
}
