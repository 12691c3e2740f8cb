package dk.brobygger.look;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field for a few sentences to colleagues. An @ offers those who may hear it, to be chosen with the arrow keys and Enter, or
 * with the pointer; in the field stands the colleague's name, and {@link #words} has the user name in its place.
 */
@Tag("bb-mention-field")
@JsModule("./look/mention.ts")
public class MentionField extends Component {

    /**
     * A colleague that the field offers.
     *
     * @param user the user name
     * @param about what tells two of the same name apart: the team; may be empty
     */
    public record Offer(String user, String name, String about) {}

    private final TextArea text = new TextArea();
    private final transient Function<String, List<Offer>> offers;
    private final Map<String, String> offered = new HashMap<>();

    /**
     * @param label what the field is for, for those who hear it
     * @param offers the colleagues whose names fit what stands after the @, a handful at most
     */
    public MentionField(String label, String hint, int maxLength, Function<String, List<Offer>> offers) {
        this.offers = offers;
        text.setAriaLabel(label);
        text.setPlaceholder(hint);
        text.setMaxLength(maxLength);
        text.setMinRows(1);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setWidthFull();
        getElement().setAttribute("one", getTranslation("look.mention.one"));
        getElement().setAttribute("many", getTranslation("look.mention.many", "{0}"));
        getElement().setAttribute("none", getTranslation("look.mention.none"));
        getElement().setAttribute("list", getTranslation("look.mention.list"));
        getElement().appendChild(text.getElement());
    }

    /** What is written, each chosen name as {@code @username}. */
    public String words() {
        String words = text.getValue();
        List<String> names = offered.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String name : names) {
            words = Pattern.compile("@" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                    .matcher(words)
                    .replaceAll(Matcher.quoteReplacement("@" + offered.get(name)));
        }
        return words;
    }

    /** Writes into the field as if it had been typed. */
    public void write(String words) {
        text.setValue(words);
    }

    public void clear() {
        text.clear();
        text.setInvalid(false);
    }

    /** Says at the field why it cannot be sent, and leads there. */
    public void refuse(String sentence) {
        text.setErrorMessage(sentence);
        text.setInvalid(true);
        text.focus();
    }

    public void focus() {
        text.focus();
    }

    /** Hears Ctrl Enter in the field. */
    public void onSend(Runnable send) {
        getElement().addEventListener("send", event -> send.run());
    }

    /** Colleagues for what stands after the @: {@code [{name, about}]}. Two of the same name go by user name as well. */
    @ClientCallable
    JsonArray find(String words) {
        JsonArray found = Json.createArray();
        for (Offer offer : offers.apply(words)) {
            String taken = offered.get(offer.name());
            String name = taken == null || taken.equals(offer.user())
                    ? offer.name()
                    : offer.name() + " (" + offer.user() + ")";
            offered.put(name, offer.user());
            JsonObject one = Json.createObject();
            one.put("name", name);
            one.put("about", offer.about());
            found.set(found.length(), one);
        }
        return found;
    }
}
