package dk.brobygger.weeks.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.brobygger.followup.ContactFacts;
import dk.brobygger.followup.PlanTrack;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.LaneMark;
import dk.brobygger.slots.CourseLane;
import dk.brobygger.weeks.PlacementPicture;
import java.util.List;
import org.springframework.stereotype.Component;

/** Målinger: the reviews of the plan, held, late, missed and to come. */
@Component
class ReviewsLane implements CourseLane {

    private final Pictures pictures;

    ReviewsLane(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String title() {
        return translate("placement.lane.reviews");
    }

    @Override
    public String hint(String caseId) {
        var reviews = reviews(caseId);
        return reviews.isEmpty() ? "" : translate("placement.lane.reviews.hint", reviews.size());
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
                    translate("placement.review.missed"),
                    translate("placement.review.missedOn", due));
        if (review.heldOn() == null)
            return new LaneMark(
                    review.week(),
                    "planned",
                    translate("placement.review.planned"),
                    translate("placement.review.dueOn", due));
        var held = DateWords.day(review.heldOn());
        return review.late()
                ? new LaneMark(
                        review.week(),
                        "late",
                        translate("placement.review.late"),
                        translate("placement.review.lateOn", held, due))
                : new LaneMark(
                        review.week(),
                        "done",
                        translate("placement.review.held"),
                        translate("placement.review.heldOn", held));
    }

    private List<ContactFacts> reviews(String caseId) {
        return pictures.of(caseId).map(PlacementPicture::plan).orElse(List.of()).stream()
                .filter(contact -> PlanTrack.REVIEWS.has(contact.kind()))
                .toList();
    }
}
