package dk.brobygger.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/**
 * A table of a few fixed rows in plain HTML. Longer ones are a {@code Grid}. On a phone it is a list, each value with its
 * heading; the roles are said aloud, because what is not laid out as a table is not read as one either.
 */
@Tag("table")
public class PlainTable extends HtmlContainer {

    private final Element body = new Element("tbody");
    private final String[] headings;

    /** @param headings the columns; one that begins with {@code >} is aligned right */
    public PlainTable(String... headings) {
        this.headings = headings.clone();
        addClassName("bb-table");
        getElement().setAttribute("role", "table");
        body.setAttribute("role", "rowgroup");
        Element row = new Element("tr");
        row.setAttribute("role", "row");
        for (String heading : headings) {
            Element cell = new Element("th");
            cell.setAttribute("scope", "col");
            cell.setAttribute("role", "columnheader");
            cell.setText(wordsOf(heading));
            align(heading, cell);
            row.appendChild(cell);
        }
        Element head = new Element("thead");
        head.setAttribute("role", "rowgroup");
        head.appendChild(row);
        getElement().appendChild(head, body);
    }

    /** Adds a row of components or words, one per column. */
    public PlainTable row(Object... cells) {
        line(cells);
        return this;
    }

    /** Adds a row of components or words, one per column, for who goes on with the row. */
    public HtmlContainer line(Object... cells) {
        HtmlContainer line = new HtmlContainer("tr");
        Element row = line.getElement();
        row.setAttribute("role", "row");
        for (int i = 0; i < cells.length; i++) {
            Element cell = new Element("td");
            cell.setAttribute("role", "cell");
            if (i < headings.length) {
                align(headings[i], cell);
                if (!wordsOf(headings[i]).isEmpty()) {
                    cell.setAttribute("data-label", wordsOf(headings[i]));
                }
            }
            Component content =
                    cells[i] instanceof Component component ? component : new Span(String.valueOf(cells[i]));
            cell.appendChild(content.getElement());
            row.appendChild(cell);
        }
        body.appendChild(row);
        return line;
    }

    /** Adds a row of one cell over all columns. */
    public HtmlContainer wide(Component content) {
        HtmlContainer line = new HtmlContainer("tr");
        line.addClassName("wide");
        Element cell = new Element("td");
        cell.setAttribute("role", "cell");
        cell.setAttribute("colspan", String.valueOf(headings.length));
        cell.appendChild(content.getElement());
        line.getElement().setAttribute("role", "row").appendChild(cell);
        body.appendChild(line.getElement());
        return line;
    }

    private static String wordsOf(String heading) {
        return heading.startsWith(">") ? heading.substring(1) : heading;
    }

    private static void align(String heading, Element cell) {
        if (heading.startsWith(">")) {
            cell.setAttribute("class", "r");
        }
    }
}
