package org.victimcare.referrals.referral;

/** What notification-service may tell a victim about the service of a referral. */
record MessageFacts(String serviceName, String whatItDoes, String firstContact, String phone) {}
