package org.victimcare.testkit;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Stream;

/** What may be said in public: never who a person is, nor how to reach them, nor anything they wrote. */
final class ContractRules {

    private static final Set<String> PERSONAL = Set.of(
            "name",
            "names",
            "forename",
            "surname",
            "firstname",
            "lastname",
            "fullname",
            "nickname",
            "initials",
            "phone",
            "telephone",
            "mobile",
            "msisdn",
            "email",
            "mail",
            "address",
            "addresses",
            "postcode",
            "street",
            "house",
            "birth",
            "dob",
            "birthday",
            "gender",
            "ethnicity",
            "religion",
            "disability",
            "note",
            "notes",
            "comment",
            "comments",
            "text",
            "description",
            "remark",
            "remarks",
            "message",
            "body",
            "narrative",
            "link",
            "url",
            "uri",
            "token",
            "secret",
            "codeword",
            "password",
            "latitude",
            "longitude");

    private ContractRules() {}

    static Stream<ArchRule> all() {
        return Stream.of(noFields()
                .that()
                .areDeclaredInClassesThat()
                .areRecords()
                .and()
                .areNotStatic()
                .should(be(namedLikePersonalData()))
                .as("events carry ids and codes, no personal data"));
    }

    private static DescribedPredicate<JavaField> namedLikePersonalData() {
        return DescribedPredicate.describe("named like personal data", field -> NameRules.words(field.getName())
                .anyMatch(PERSONAL::contains));
    }
}
