package org.victimcare.notifications.message;

import org.victimcare.kit.web.Refusal;

/** Every "no" that can be heard about templates. */
final class TemplateRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private TemplateRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static TemplateRefusal unknown() {
        return new TemplateRefusal(Kind.NOT_FOUND, "template-unknown", "There is no such message.");
    }

    static TemplateRefusal noChannel() {
        return new TemplateRefusal(Kind.INVALID, "channel-unknown", "A channel is EMAIL, SMS, LETTER or PHONE.");
    }
}
