package dk.brobygger.progression.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.look.CourseLane;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.LaneMark;
import dk.brobygger.placement.ContactFacts;
import dk.brobygger.placement.FollowUpDesk;
import dk.brobygger.placement.PlanTrack;
import java.util.List;
import org.springframework.stereotype.Component;

/** Målinger: the reviews of the plan, held, late, missed and to come. */
@Component
class ReviewsLane implements CourseLane {

    private final FollowUpDesk followUp;

    ReviewsLane(FollowUpDesk followUp) {
        this.followUp = followUp;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String title() {
        return translate("progression.lane.reviews");
    }

    @Override
    public String hint(String caseId) {
        var reviews = reviews(caseId);
        return reviews.isEmpty() ? "" : translate("progression.lane.reviews.hint", reviews.size());
    }

    @Override
    public List<LaneMark> marks(String caseId) {
        return reviews(caseId).stream().map(ReviewsLane::mark).toList();
    }

    private static LaneMark mark(ContactFacts review) {
        var due = DateWords.day(review.dueOn());
        if (review.missedReason() != null)
            return new LaneMark(
                    review.week(),
                    "missed",
                    translate("progression.mark.missed"),
                    translate("progression.mark.missedOn", due));
        if (review.heldOn() == null)
            return new LaneMark(
                    review.week(),
                    "planned",
                    translate("progression.mark.planned"),
                    translate("progression.mark.dueOn", due));
        var held = DateWords.day(review.heldOn());
        return review.late()
                ? new LaneMark(
                        review.week(),
                        "late",
                        translate("progression.mark.late"),
                        translate("progression.mark.lateOn", held, due))
                : new LaneMark(
                        review.week(),
                        "done",
                        translate("progression.mark.held"),
                        translate("progression.mark.heldOn", held));
    }

    private List<ContactFacts> reviews(String caseId) {
        return followUp.plan(CaseId.parse(caseId)).stream()
                .filter(contact -> PlanTrack.REVIEWS.has(contact.kind()))
                .toList();
    }
}
