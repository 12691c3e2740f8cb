package dk.brobygger.taskpage.ui;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.brobygger.beside.ui.CaseSides;
import dk.brobygger.deeds.ui.TaskDesks;
import org.springframework.context.support.StaticMessageSource;

/** The desks behind the page of a task. */
class PageDesks extends TaskDesks {

    TaskTools tools() {
        return new TaskTools(
                steps,
                places,
                reviews,
                views,
                settings,
                CaseSides.of(cases, pictures, reader, labels),
                reader,
                labels,
                CaseSides.whoLooks(),
                offers,
                acts,
                new Onwards(inbox, reader),
                new StaticMessageSource(),
                new ObjectMapper());
    }
}
