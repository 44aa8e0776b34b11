package org.victimcare.referrals.directory;

import org.victimcare.kit.web.Refusal;

/** Every "no" about the directory. */
final class DirectoryRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private DirectoryRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static DirectoryRefusal unknown() {
        return new DirectoryRefusal(Kind.NOT_FOUND, "service-unknown", "The directory has no service of that code.");
    }

    static DirectoryRefusal categoryUnknown() {
        return new DirectoryRefusal(
                Kind.INVALID, "category-unknown", "The category is not one of those that the directory uses.");
    }

    static DirectoryRefusal boroughUnknown() {
        return new DirectoryRefusal(Kind.INVALID, "borough-unknown", "The borough is not one of the 32 of London.");
    }
}
