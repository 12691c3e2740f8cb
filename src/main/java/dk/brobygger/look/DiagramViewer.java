package dk.brobygger.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A BPMN diagram with the token on it: what is done is sunken, where the course stands has a petrol border and a token. The
 * same content follows as a list for screen readers.
 */
public class DiagramViewer extends Div {

    private final Canvas canvas = new Canvas();
    private final UnorderedList steps = new UnorderedList();

    public DiagramViewer() {
        steps.addClassName("bb-unseen");
        canvas.getElement().setAttribute("label", getTranslation("look.diagram.label"));
        canvas.getElement().setAttribute("problem", getTranslation("look.diagram.problem"));
        add(canvas, steps);
    }

    /**
     * Draws a model.
     *
     * @param xml the BPMN file
     * @param active ids of the elements that the course stands at; an id that occurs twice counts two tokens
     * @param done ids of the elements that are over
     */
    public void show(String xml, Collection<String> active, Collection<String> done) {
        Map<String, String> marks = new LinkedHashMap<>();
        done.forEach(id -> marks.put(id, "done"));
        active.forEach(id -> marks.put(id, "now"));
        JsonObject tokens = Json.createObject();
        active.forEach(id -> tokens.put(id, tokens.hasKey(id) ? tokens.getNumber(id) + 1 : 1));
        show(xml, marks, tokens);
    }

    /** Draws a model with marks of one's own by element id: now, done, new, changed, removed. */
    public void show(String xml, Map<String, String> marks) {
        show(xml, marks, Json.createObject());
    }

    private void show(String xml, Map<String, String> marks, JsonObject tokens) {
        JsonObject json = Json.createObject();
        marks.forEach(json::put);
        canvas.getElement().setProperty("xml", xml);
        canvas.getElement().setPropertyJson("marks", json);
        canvas.getElement().setPropertyJson("tokens", tokens);
        steps.removeAll();
        names(xml).forEach((id, name) -> {
            String mark = marks.get(id);
            if (mark != null) {
                steps.add(new ListItem(getTranslation("look.diagram." + mark, name)));
            }
        });
    }

    /** Hears of clicks on an element of the model. */
    public Registration addElementListener(ComponentEventListener<ElementClicked> listener) {
        return canvas.listen(listener);
    }

    public void setCanvasHeight(String height) {
        canvas.getElement().getStyle().setHeight(height);
    }

    /** The names of what can be stood at, by id, in the order of the file. */
    private static Map<String, String> names(String xml) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> named = Set.of(
                "task",
                "userTask",
                "serviceTask",
                "businessRuleTask",
                "sendTask",
                "receiveTask",
                "manualTask",
                "callActivity",
                "subProcess",
                "startEvent",
                "endEvent",
                "intermediateCatchEvent",
                "intermediateThrowEvent",
                "boundaryEvent",
                "exclusiveGateway");
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(
                    new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "UTF-8");
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && named.contains(reader.getLocalName())) {
                    String name = reader.getAttributeValue(null, "name");
                    if (name != null && !name.isBlank()) {
                        names.put(reader.getAttributeValue(null, "id"), name.replaceAll("\\s+", " "));
                    }
                }
            }
        } catch (XMLStreamException unreadable) {
            return Map.of();
        }
        return names;
    }

    /** A click on an element. */
    @DomEvent("element-click")
    public static class ElementClicked extends ComponentEvent<Component> {

        private final String elementId;

        public ElementClicked(
                Component source, boolean fromClient, @EventData("event.detail.element") String elementId) {
            super(source, fromClient);
            this.elementId = elementId;
        }

        public String elementId() {
            return elementId;
        }
    }

    @Tag("bb-diagram")
    @JsModule("./look/diagram.ts")
    @NpmPackage(value = "bpmn-js", version = "18.31.1")
    private static class Canvas extends Component {

        Registration listen(ComponentEventListener<ElementClicked> listener) {
            return addListener(ElementClicked.class, listener);
        }
    }
}
