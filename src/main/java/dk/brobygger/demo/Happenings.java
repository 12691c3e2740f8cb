package dk.brobygger.demo;

import dk.brobygger.absence.AbsenceDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.effort.Barrier;
import dk.brobygger.incident.BarrierDesk;
import dk.brobygger.incident.IncidentDesk;
import dk.brobygger.law.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What happens in the weeks of placements besides the plan. */
@Component
@Profile("demo")
class Happenings {

    private final AbsenceDesk absences;
    private final IncidentDesk incidents;
    private final BarrierDesk barriers;
    private final WorkingDays days;

    Happenings(AbsenceDesk absences, IncidentDesk incidents, BarrierDesk barriers, WorkingDays days) {
        this.absences = absences;
        this.incidents = incidents;
        this.barriers = barriers;
        this.days = days;
    }

    /** @param running placements that run today, the one that began last and the one before it first */
    void in(List<Story> running, LocalDate today) {
        happens(running.get(1), workingDaysAgo(today, 4), "Task_AgreeOnMentor", incidents::mentorLeft);
        happens(
                running.get(2),
                workingDaysAgo(today, 3),
                "Task_AnswerAsMember",
                course -> barrier(course, Barrier.DEBT));
        happens(running.get(3), workingDaysAgo(today, 4), "Task_AssessTargetGroup", this::isReady);
        happens(running.get(0), workingDaysAgo(today, 7), "Task_AssessTargetGroup", this::isReady);
        happens(running.get(8), workingDaysAgo(today, 1), "Task_AssessTargetGroup", this::isReady);
        running.get(4).happens(workingDaysAgo(today, 8), course -> away(course, workingDaysAgo(today, 8)));
        happens(
                running.get(4),
                workingDaysAgo(today, 3),
                "Task_AssessAbsence",
                course -> away(course, workingDaysAgo(today, 3)));
        happens(
                running.get(5),
                workingDaysAgo(today, 2),
                "Task_ReportInjury",
                course -> incidents.workInjury(course, false));
        happens(
                running.get(7),
                workingDaysAgo(today, 6),
                "Task_ReportInjury",
                course -> incidents.workInjury(course, false));
        running.get(6)
                .happens(
                        workingDaysAgo(today, 9),
                        course -> incidents.urgentHelp(course, "Kandidaten er gået hjem uden at sige noget."));
        running.get(9)
                .happens(
                        workingDaysAgo(today, 6),
                        course -> absences.reportIllness(course, workingDaysAgo(today, 6), null));
        happens(running.get(10), workingDaysAgo(today, 3), "Task_TalkAboutRatio", incidents::ratioBroken);
        happens(
                running.get(11),
                workingDaysAgo(today, 5),
                "Task_AnswerAsMember",
                course -> barrier(course, Barrier.FAMILY));
    }

    /** Somebody still has to take care of it. */
    private static void happens(Story story, LocalDate day, String stepLeft, Story.Deed deed) {
        story.happens(day, deed).isDoneUntil(LocalDate.MAX).leaves(stepLeft, day);
    }

    private void barrier(CaseId course, Barrier barrier) {
        barriers.report(course, barrier);
    }

    private void isReady(CaseId course) {
        incidents.targetGroupChanged(course, "2", true);
    }

    private void away(CaseId course, LocalDate day) {
        absences.reportAbsence(course, day);
    }

    private LocalDate workingDaysAgo(LocalDate today, int number) {
        return days.plus(today, -number);
    }
}
