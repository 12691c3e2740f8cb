package dk.brobygger.wage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.brobygger.casefile.CaseCard;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.LaneMark;
import dk.brobygger.slots.CourseLane;
import dk.brobygger.wage.PaidHoursFacts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Løn over the weeks of the placement: negotiations begun, paid hours, and the first paid day of a job that begins within them. */
@Component
class PaidHoursLane implements CourseLane {

    private final WagePages pages;
    private final CaseDesk cases;
    private final Clock clock;

    PaidHoursLane(WagePages pages, CaseDesk cases, Clock clock) {
        this.pages = pages;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public String title() {
        return translate("wage.lane");
    }

    @Override
    public List<LaneMark> marks(String caseId) {
        var wages = pages.of(caseId);
        var card = cases.card(CaseId.parse(caseId));
        var marks = new ArrayList<LaneMark>();
        wages.paidHours().forEach(hours -> addTo(marks, card, hours));
        for (var negotiation : wages.negotiations()) {
            var opened = LocalDate.ofInstant(negotiation.openedAt(), clock.getZone());
            card.week(opened)
                    .map(week -> new LaneMark(
                            week,
                            "info",
                            translate("wage.mark.negotiation"),
                            translate(
                                    "wage.mark.negotiationHint",
                                    String.join(", ", negotiation.functions()),
                                    DateWords.day(opened))))
                    .ifPresent(marks::add);
        }
        wages.employment()
                .flatMap(job -> card.week(job.firstDay())
                        .map(week -> new LaneMark(
                                week,
                                job.isStarted() ? "done" : "planned",
                                translate("wage.mark.job"),
                                translate("wage.mark.jobHint", DateWords.day(job.firstDay())))))
                .ifPresent(marks::add);
        return marks;
    }

    private void addTo(List<LaneMark> marks, CaseCard card, PaidHoursFacts hours) {
        if (card.firstDay() == null || card.weeks() == null) return;
        var today = LocalDate.now(clock);
        for (int week = 1; week <= card.weeks(); week++) {
            var monday = DateWords.mondayOf(card.firstDay()).plusWeeks(week - 1L);
            var friday = monday.plusDays(4);
            if (friday.isBefore(hours.firstDay())) continue;
            if (hours.lastDay() != null && monday.isAfter(hours.lastDay())) continue;
            marks.add(new LaneMark(
                    week,
                    monday.isAfter(today) ? "planned" : "done",
                    translate("wage.mark.paid", hours.weeklyHours()),
                    translate("wage.mark.paidHint", hours.weeklyHours())));
        }
    }
}
