package org.victimcare.cases.complaint;

import java.util.UUID;
import org.victimcare.kit.web.Refusal;

/** Every "no" that concerns a complaint. */
final class ComplaintRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private ComplaintRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static ComplaintRefusal notFound(UUID id) {
        return new ComplaintRefusal(Kind.NOT_FOUND, "complaint-not-found", "There is no complaint " + id + ".");
    }

    static ComplaintRefusal closed() {
        return new ComplaintRefusal(Kind.CONFLICT, "complaint-closed", "The complaint is closed already.");
    }

    static ComplaintRefusal inTheFuture() {
        return new ComplaintRefusal(Kind.INVALID, "date-in-future", "That has not happened yet. Check the date.");
    }

    static ComplaintRefusal beforeItWasMade() {
        return new ComplaintRefusal(
                Kind.INVALID, "date-before-complaint", "That is before the complaint was made. Check the date.");
    }
}
