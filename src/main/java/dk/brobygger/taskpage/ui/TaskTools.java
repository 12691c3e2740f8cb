package dk.brobygger.taskpage.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.brobygger.answer.StepDesk;
import dk.brobygger.beside.ui.CaseSide;
import dk.brobygger.beside.ui.WhoLooks;
import dk.brobygger.deeds.ui.DueLabels;
import dk.brobygger.deeds.ui.Offers;
import dk.brobygger.deeds.ui.Reader;
import dk.brobygger.deeds.ui.TaskActs;
import dk.brobygger.inbox.PlaceDesk;
import dk.brobygger.review.ReviewDesk;
import dk.brobygger.views.SettingsDesk;
import dk.brobygger.views.ViewDesk;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Everything that a task's page works with, so that the page itself is handed one thing. */
@Component
record TaskTools(
        StepDesk steps,
        PlaceDesk places,
        ReviewDesk reviews,
        ViewDesk views,
        SettingsDesk settings,
        CaseSide side,
        Reader reader,
        DueLabels dueLabels,
        WhoLooks whoLooks,
        Offers offers,
        TaskActs acts,
        Onwards onwards,
        MessageSource messages,
        ObjectMapper json) {

    /** Answers as the form hands them over. */
    Map<String, Object> read(String text) {
        try {
            return json.readValue(text, new TypeReference<LinkedHashMap<String, Object>>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalArgumentException("answers cannot be read", unreadable);
        }
    }

    /** Answers as the form takes them. */
    String write(Map<String, Object> data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("data cannot be written", unwritable);
        }
    }
}
