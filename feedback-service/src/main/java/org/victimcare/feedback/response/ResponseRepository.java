package org.victimcare.feedback.response;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ResponseRepository implements PanacheRepositoryBase<SurveyResponse, UUID> {}
