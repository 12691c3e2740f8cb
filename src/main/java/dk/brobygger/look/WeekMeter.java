package dk.brobygger.look;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/**
 * The one sign that is ours: a pier per week, dark for what is past, petrol and taller for now, pale for what is to come. A
 * course of four weeks has four piers.
 */
public class WeekMeter extends Span {

    /** More weeks than this are told in words only. */
    private static final int MOST_PIERS = 26;

    /**
     * @param now the current week from 1; 0 before the first, more than {@code weeks} when it is over
     * @param weeks how many weeks the course has
     */
    public WeekMeter(int now, int weeks) {
        addClassName("bb-weeks");
        setText(getTranslation("look.week.of", Math.max(0, Math.min(now, weeks)), weeks));
        if (weeks > 0 && weeks <= MOST_PIERS) {
            Element piers = new Element("i");
            piers.setAttribute("aria-hidden", "true");
            for (int week = 1; week <= weeks; week++) {
                Element pier = new Element("b");
                if (week == now) {
                    pier.setAttribute("class", "c");
                } else if (week < now) {
                    pier.setAttribute("class", "d");
                }
                piers.appendChild(pier);
            }
            getElement().appendChild(piers);
        }
    }
}
