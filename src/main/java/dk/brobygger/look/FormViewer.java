package dk.brobygger.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import java.util.Map;

/**
 * A Camunda Form, shown by form-js. Schema and data go in as JSON; out come drafts while one types (invalid ones too) and the
 * answers when they are asked for. The browser's checks are a courtesy: whoever listens checks the answers again and gives
 * what is wrong back through {@link #showProblems}.
 *
 * <p>A radio group of exactly 1 to 10 is drawn as ten cells with the border at 7.
 */
@Tag("bb-form")
@JsModule("./look/form.ts")
@NpmPackage(value = "@bpmn-io/form-js-viewer", version = "1.23.0")
@NpmPackage(value = "flatpickr", version = "4.6.13")
public class FormViewer extends Component {

    /** The page around the form is what the reader sees first; the form is built when that stands. */
    private static final String SHOW = """
            const form = this;
            let shown = false;
            const show = () => {
              if (shown) return;
              shown = true;
              form.schema = $0;
              form.data = $1;
            };
            requestAnimationFrame(() => setTimeout(show));
            setTimeout(show, 200);
            """;

    /** The answers come with the click, in one trip. */
    private static final String SUBMIT_ON_CLICK =
            "const form = $0; this.addEventListener('click', () => { form.wish = $1; form.submit(); });";

    private String begunWith = "{}";

    public FormViewer() {
        getElement().setAttribute("problem", getTranslation("look.form.problem"));
        getElement().setAttribute("scale", getTranslation("look.form.scale"));
    }

    /** Shows a form with what it starts with: prefill and draft in one object. */
    public void show(String schemaJson, String dataJson) {
        begunWith = dataJson;
        getElement().executeJs(SHOW, schemaJson, dataJson);
    }

    /** What the form that is shown started with. */
    public String begunWith() {
        return begunWith;
    }

    /** Shows the form without letting anyone change it. */
    public void setReadOnly(boolean readOnly) {
        getElement().setProperty("readonly", readOnly);
    }

    /**
     * Asks the browser for the answers; they come to the listeners of {@link #addAnswersListener}.
     *
     * @param wish what is to be done with them
     */
    public void submit(String wish) {
        getElement().executeJs("this.wish = $0; this.submit()", wish);
    }

    /** A click on a button hands over the answers, as {@link #submit} would, without asking the server first. */
    public void submitOnClick(Component button, String wish) {
        button.getElement().executeJs(SUBMIT_ON_CLICK, getElement(), wish);
    }

    /** Shows what the server found wrong, at the fields: path of the value ({@code scores[0].score}) and sentences. */
    public void showProblems(Map<String, List<String>> problems) {
        JsonObject json = Json.createObject();
        problems.forEach((path, sentences) -> {
            JsonArray array = Json.createArray();
            sentences.forEach(sentence -> array.set(array.length(), sentence));
            json.put(path, array);
        });
        getElement().callJsFunction("showProblems", json.toJson());
    }

    /** Leads to the first field that is wrong. */
    public void goToFirstProblem() {
        getElement().callJsFunction("goToFirstProblem");
    }

    /** Hears what is typed so far, a moment after the last key. */
    public Registration addDraftListener(ComponentEventListener<DraftTyped> listener) {
        return addListener(DraftTyped.class, listener);
    }

    /** Hears the answers that {@link #submit} asked for. */
    public Registration addAnswersListener(ComponentEventListener<AnswersGiven> listener) {
        return addListener(AnswersGiven.class, listener);
    }

    /** Hears how many fields are wrong now. */
    public Registration addProblemsListener(ComponentEventListener<ProblemsCounted> listener) {
        return addListener(ProblemsCounted.class, listener);
    }

    /** Something was typed. */
    @DomEvent("draft")
    public static class DraftTyped extends ComponentEvent<FormViewer> {

        private final String answersJson;

        public DraftTyped(
                FormViewer source, boolean fromClient, @EventData("event.detail.answers") String answersJson) {
            super(source, fromClient);
            this.answersJson = answersJson;
        }

        public String answersJson() {
            return answersJson;
        }
    }

    /** The form was submitted. */
    @DomEvent("answers")
    public static class AnswersGiven extends ComponentEvent<FormViewer> {

        private final String answersJson;
        private final int wrong;
        private final String wish;

        public AnswersGiven(
                FormViewer source,
                boolean fromClient,
                @EventData("event.detail.answers") String answersJson,
                @EventData("event.detail.wrong") int wrong,
                @EventData("event.target.wish || ''") String wish) {
            super(source, fromClient);
            this.answersJson = answersJson;
            this.wrong = wrong;
            this.wish = wish;
        }

        /** What is to be done with them, as {@link FormViewer#submit} was told. */
        public String wish() {
            return wish;
        }

        public String answersJson() {
            return answersJson;
        }

        /** How many fields the browser itself found wrong. */
        public int wrong() {
            return wrong;
        }
    }

    /** The number of wrong fields. */
    @DomEvent("problems")
    public static class ProblemsCounted extends ComponentEvent<FormViewer> {

        private final int count;

        public ProblemsCounted(FormViewer source, boolean fromClient, @EventData("event.detail.count") int count) {
            super(source, fromClient);
            this.count = count;
        }

        public int count() {
            return count;
        }
    }
}
