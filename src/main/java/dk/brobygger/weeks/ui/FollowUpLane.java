package dk.brobygger.weeks.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.brobygger.followup.ContactChannel;
import dk.brobygger.followup.ContactFacts;
import dk.brobygger.followup.ContactKind;
import dk.brobygger.followup.PlanTrack;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.LaneMark;
import dk.brobygger.slots.CourseLane;
import dk.brobygger.weeks.PlacementPicture;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opfølgning: the talks of the plan, held, missed and to come. */
@Component
class FollowUpLane implements CourseLane {

    private final Pictures pictures;

    FollowUpLane(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String title() {
        return translate("placement.lane.followUp");
    }

    @Override
    public String hint(String caseId) {
        var past = talks(caseId).stream().filter(talk -> !talk.isPlanned()).toList();
        return past.isEmpty()
                ? ""
                : translate(
                        "placement.lane.followUp.hint",
                        past.stream().filter(ContactFacts::held).count(),
                        past.size());
    }

    @Override
    public List<LaneMark> marks(String caseId) {
        return talks(caseId).stream().map(FollowUpLane::mark).toList();
    }

    private static LaneMark mark(ContactFacts talk) {
        if (talk.missedReason() != null)
            return new LaneMark(
                    talk.week(),
                    "missed",
                    translate("placement.mark.missed"),
                    translate(
                            "placement.mark.missedOn",
                            talk.title(),
                            translate("placement.missedReason." + talk.missedReason())));
        if (talk.heldOn() != null)
            return new LaneMark(
                    talk.week(),
                    talk.late() ? "late" : "done",
                    name(talk),
                    translate(
                            talk.late() ? "placement.mark.lateOn" : "placement.mark.heldOn",
                            talk.title(),
                            DateWords.day(talk.heldOn())));
        return new LaneMark(
                talk.week(),
                "planned",
                name(talk),
                translate("placement.mark.dueOn", talk.title(), DateWords.weekday(talk.dueOn())));
    }

    /** »Midtvejs«, or how an ordinary follow-up is held: »Besøg«. */
    private static String name(ContactFacts talk) {
        if (talk.kind() != ContactKind.FOLLOW_UP) return translate("placement.mark." + talk.kind());
        return translate("placement.channel." + (talk.channel() == null ? ContactChannel.VISIT : talk.channel()));
    }

    private List<ContactFacts> talks(String caseId) {
        return pictures.of(caseId).map(PlacementPicture::plan).orElse(List.of()).stream()
                .filter(contact -> PlanTrack.TALKS.has(contact.kind()))
                .toList();
    }
}
