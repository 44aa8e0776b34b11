package org.victimcare.cases.phone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A caller is passed on with somebody who introduces them.
 *
 * @param receiver who takes the call over, by name
 * @param consent whether the caller agreed, on the line
 * @param brief what the receiver was told
 * @param accepted whether the receiver took the call
 */
@Schema(name = "WarmTransfer")
record WarmTransfer(
        @NotBlank @Size(max = 200) String receiver,
        boolean consent,
        @NotBlank @Size(max = 2000) String brief,
        boolean accepted) {}
