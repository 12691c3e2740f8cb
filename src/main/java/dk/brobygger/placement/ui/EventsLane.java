package dk.brobygger.placement.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.look.CourseLane;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.LaneMark;
import dk.brobygger.placement.AbsenceDesk;
import dk.brobygger.placement.AbsenceFacts;
import dk.brobygger.placement.IncidentDesk;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Hændelser: illness, absence and what else was reported in the weeks. */
@Component
class EventsLane implements CourseLane {

    private final AbsenceDesk absences;
    private final IncidentDesk incidents;
    private final CaseDesk cases;

    EventsLane(AbsenceDesk absences, IncidentDesk incidents, CaseDesk cases) {
        this.absences = absences;
        this.incidents = incidents;
        this.cases = cases;
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public String title() {
        return translate("placement.lane.events");
    }

    @Override
    public List<LaneMark> marks(String caseId) {
        var id = CaseId.parse(caseId);
        var card = cases.card(id);
        var marks = new ArrayList<LaneMark>();
        for (var absence : absences.absences(id))
            card.week(absence.since()).ifPresent(week -> marks.add(mark(week, absence)));
        for (var incident : incidents.incidents(id))
            card.week(incident.day())
                    .ifPresent(week -> marks.add(new LaneMark(
                            week,
                            "info",
                            translate("placement.incident." + incident.kind()),
                            translate(
                                    "placement.mark.incident",
                                    translate("placement.incident." + incident.kind()),
                                    DateWords.day(incident.day())))));
        return marks;
    }

    private static LaneMark mark(int week, AbsenceFacts absence) {
        var what = translate(absence.illness() ? "placement.mark.ill" : "placement.mark.away");
        var since = DateWords.day(absence.since());
        var tooltip = absence.backOn() == null
                ? translate("placement.mark.since", what, since)
                : translate("placement.mark.fromTo", what, since, DateWords.day(absence.backOn()));
        return new LaneMark(week, absence.illness() || absence.excused() ? "info" : "missed", what, tooltip);
    }
}
