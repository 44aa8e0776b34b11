package org.victimcare.referrals.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.WebApplicationException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.victimcare.kit.web.Refusal;

/** Asks case-service for the details of a victim, each time anew. No answer is a no. */
@ApplicationScoped
public class Packs {

    /** There is no such victim, or case-service will not say: asking again changes nothing. */
    private static final Set<Integer> FINAL = Set.of(404, 409, 410, 422);

    private final CaseFiles caseFiles;
    private final ObjectMapper json;

    Packs(@RestClient CaseFiles caseFiles, ObjectMapper json) {
        this.caseFiles = caseFiles;
        this.json = json;
    }

    /** Refuses when there is no answer. Never within a transaction: others would wait for its rows meanwhile. */
    @Transactional(Transactional.TxType.NEVER)
    public ReferralPack ask(PackQuestion question) {
        try {
            return caseFiles
                    .pack(question.caseId(), question.victimId(), question.service(), question.referralId())
                    .limitedTo(question.scope());
        } catch (WebApplicationException answer) {
            throw refusal(question, answer.getResponse().getStatus());
        } catch (RuntimeException failure) {
            // its message may quote what was read
            Log.warnf(
                    "No referral pack for referral %s: %s",
                    question.referralId(), failure.getClass().getSimpleName());
            throw PackRefusal.unavailable();
        }
    }

    /** What may be remembered of a pack. */
    public PackSeal seal(ReferralPack pack) {
        try {
            var bytes = json.writeValueAsString(pack).getBytes(StandardCharsets.UTF_8);
            var fields = json.convertValue(pack, new TypeReference<Map<String, Object>>() {});
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new PackSeal(HexFormat.of().formatHex(hash), List.copyOf(fields.keySet()));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("A referral pack cannot be sealed", e);
        }
    }

    private static Refusal refusal(PackQuestion question, int status) {
        Log.warnf("case-service answers %d for the pack of referral %s", status, question.referralId());
        return FINAL.contains(status) ? PackRefusal.refused() : PackRefusal.unavailable();
    }
}
