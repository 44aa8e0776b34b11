package org.victimcare.cases.victim;

/** In which parts of life a victim needs help: the eight categories by which support is commissioned. */
enum NeedsCategory {
    MENTAL_PHYSICAL_HEALTH,
    SHELTER_ACCOMMODATION,
    FAMILY_FRIENDS_CHILDREN,
    EDUCATION_SKILLS_EMPLOYMENT,
    DRUGS_ALCOHOL,
    FINANCE_BENEFITS,
    OUTLOOK_ATTITUDES,
    SOCIAL_INTERACTIONS
}
