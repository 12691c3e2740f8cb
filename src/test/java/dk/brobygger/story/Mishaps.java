package dk.brobygger.story;

import com.vaadin.flow.component.html.Span;
import dk.brobygger.slots.CourseAction;
import dk.brobygger.slots.CourseSection;
import org.springframework.stereotype.Component;

/** A fault in our own program, for those stories that ask for one: a button that breaks, a page that breaks. */
@Component
class Mishaps {

    static final String BUTTON = "Gå i stykker";

    private volatile String button = "";
    private volatile String page = "";

    void breakButtonOf(String caseId) {
        button = caseId;
    }

    void breakPageOf(String caseId) {
        page = caseId;
    }

    void mend() {
        button = "";
        page = "";
    }

    @Component
    static class BrokenButton implements CourseAction {

        private final Mishaps mishaps;

        BrokenButton(Mishaps mishaps) {
            this.mishaps = mishaps;
        }

        @Override
        public int order() {
            return 1;
        }

        @Override
        public String label() {
            return BUTTON;
        }

        @Override
        public boolean offeredFor(String caseId) {
            return caseId.equals(mishaps.button);
        }

        @Override
        public void open(String caseId) {
            throw new IllegalStateException("a button that breaks, as the story wants");
        }
    }

    @Component
    static class BrokenPage implements CourseSection {

        private final Mishaps mishaps;

        BrokenPage(Mishaps mishaps) {
            this.mishaps = mishaps;
        }

        @Override
        public int order() {
            return 1_000;
        }

        @Override
        public boolean shownFor(String caseKind) {
            return !mishaps.page.isEmpty();
        }

        @Override
        public com.vaadin.flow.component.Component section(String caseId) {
            if (caseId.equals(mishaps.page)) throw new IllegalStateException("a page that breaks, as the story wants");
            return new Span();
        }
    }
}
