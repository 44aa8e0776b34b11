package org.victimcare.cases.phone;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the line did in a period. A share is absent where there is nothing to share.
 *
 * @param calls calls that came in
 * @param answered of them
 * @param answeredIn60Seconds share of the calls that were answered within a minute; the aim is 0.80
 * @param abandoned share of the calls whose caller gave up; the aim is at most 0.05
 * @param firstContactResolution share of the ended calls that needed no second one; the aim is 0.70
 * @param callBacksKeptInTime share of the call-backs due in the period that were made in time; the aim is 0.95
 * @param meanHandleSeconds from the answer to the end, on average; the aim is 420
 * @param repeatedWithin7Days share of the verified calls before which the same victim had called within a week
 * @param verificationFailures share of the calls with a verification that was not passed
 * @param transfersAccepted share of the warm transfers that were accepted
 * @param satisfaction from 1 to 5, on average
 */
@Schema(name = "CallFigures")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallFigures(
        long calls,
        long answered,
        @Nullable Double answeredIn60Seconds,
        @Nullable Double abandoned,
        @Nullable Double firstContactResolution,
        @Nullable Double callBacksKeptInTime,
        @Nullable Double meanHandleSeconds,
        @Nullable Double repeatedWithin7Days,
        @Nullable Double verificationFailures,
        @Nullable Double transfersAccepted,
        @Nullable Double satisfaction) {}
