package org.victimcare.notifications.outside;

/** What the owners usually answer. */
final class Answers {

    private static final String ALLOWED = """
        {"decisionId":"0198a1b0-0000-7000-8000-0000000000d1","verdict":"ALLOWED","channel":"EMAIL",
         "address":"%s@example.org","discreet":false,"language":"en","notBefore":null,"reason":null,
         "validUntil":"2099-01-01T00:00:00Z","somethingNew":1}\
        """;
    private static final String CASE = """
        {"preferredName":"Sam Okafor","reference":"01/9900001/26","statusText":"Under investigation",
         "statusMeaning":"Somebody is looking into it.","nextStep":"We will write again within 28 days.",
         "officer":{"name":"Alex Reed","team":"Team 4","phone":"020 7946 0111"},
         "outcomeText":"Nobody could be identified.","synthetic":true,"somethingNew":1}\
        """;
    private static final String REFERRAL = """
        {"serviceName":"Generic Support","whatItDoes":"listens and helps with practical things",
         "firstContact":"within 48 hours","phone":"020 7946 0222"}\
        """;
    private static final String SURVEY = """
        {"link":"http://127.0.0.1:8084/r/AbCdEfGhIjKlMnOpQrSt","expiresAt":"2098-03-03T12:00:00Z"}\
        """;

    private Answers() {}

    static String usual(String path, String victim) {
        if (path.contains("/contact-decisions/")) {
            return ALLOWED.formatted(victim);
        }
        if (path.endsWith("/contact-matches")) {
            return "{}";
        }
        if (path.contains("/referrals/")) {
            return REFERRAL;
        }
        return path.contains("/invitations/") ? SURVEY : CASE;
    }
}
