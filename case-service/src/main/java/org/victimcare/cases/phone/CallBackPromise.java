package org.victimcare.cases.phone;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What may be said about a call-back.
 *
 * @param callBack the promise, where the caller is verified
 */
@Schema(name = "CallBackPromise")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallBackPromise(String say, @Nullable CallBackView callBack) {

    /** The same for every caller who is not verified, whether anybody will be called or not. */
    static final CallBackPromise UNVERIFIED = new CallBackPromise(
            "Whoever reported a crime is called on the number on file by the end of the next working day. Say nothing"
                    + " else.",
            null);
}
