package org.victimcare.journeys;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a service answered.
 *
 * @param location where the thing that was made can be found; empty when nothing was made
 */
public record Answer(int status, String location, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("This is no JSON: " + body, e);
        }
    }
}
