package org.victimcare.cases.search;

import org.victimcare.kit.web.Refusal;

/** Every "no" to a search. */
final class SearchRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private SearchRefusal(String code, String detail) {
        super(Kind.INVALID, code, detail);
    }

    static SearchRefusal empty() {
        return new SearchRefusal("search-empty", "Say what to look for: there are too many cases to show them all.");
    }

    static SearchRefusal nameTooShort() {
        return new SearchRefusal("name-too-short", "Give at least two letters of the name.");
    }
}
