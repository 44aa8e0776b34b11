package org.victimcare.notifications.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message template as staff see it. */
@Schema(name = "MessageTemplate")
record TemplateView(
        Template id,

        @Schema(description = "Of the English mail; changes with every word and every layout")
        String version,

        @Schema(description = "Whether there are words of its own in easy read")
        boolean easyRead,

        SmsView sms) {

    /** A text message as it is counted and paid. */
    @Schema(name = "TextMessage")
    record SmsView(
            String text,
            SmsText.Encoding encoding,

            @Schema(description = "Places that it takes; some characters take two")
            int places,

            @Schema(description = "Parts that are paid for") int segments,

            @Schema(description = "What it costs, in pounds")
            BigDecimal price) {

        static SmsView of(String text, BigDecimal each) {
            var sms = new SmsText(text);
            return new SmsView(
                    text,
                    sms.encoding(),
                    sms.places(),
                    sms.segments(),
                    each.multiply(BigDecimal.valueOf(sms.segments())));
        }
    }

    /** A message filled with facts of nobody. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MessagePreview")
    record PreviewView(
            Template id,
            String version,

            @Schema(description = "English where there are no words in the other")
            String language,

            Format format,
            String subject,
            String text,
            String html,

            @Schema(description = "What anybody sees who looks at a locked screen, as far as it usually goes") @Nullable
            String lockScreen,

            @Schema(description = "How long all of that would be") @Nullable
            Integer lockScreenLength,

            @Nullable SmsView sms) {}
}
