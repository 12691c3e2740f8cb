package dk.brobygger.files.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.files.AttachmentFacts;
import dk.brobygger.look.Sign;

/** A file as a line: its name as a link that downloads it, what it is, and who put it there. */
class FileLine extends ListItem {

    /** @param foot who put it there and when, or where it lies */
    FileLine(AttachmentFacts file, String foot) {
        var small = new Span(foot);
        small.addClassNames("bb-muted", "bb-small");
        var words = new Div(name(file), small);
        words.addClassName("words");
        add(Sign.DOCUMENT.icon(), words);
    }

    private Component name(AttachmentFacts file) {
        if (file.removedAt() != null) {
            var gone = new Span(file.name());
            gone.addClassName("gone");
            return gone;
        }
        var link = new Anchor("api/cases/" + file.caseId() + "/attachments/" + file.id(), file.name());
        link.getElement().setAttribute("download", true);
        link.setRouterIgnore(true);
        return link;
    }
}
