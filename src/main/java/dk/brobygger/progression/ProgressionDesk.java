package dk.brobygger.progression;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.followup.FollowUpDesk;
import dk.brobygger.followup.MissedReason;
import dk.brobygger.followup.PlanTrack;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.law.LawDesk;
import dk.brobygger.law.Ruling;
import dk.brobygger.placement.PlacementDesk;
import dk.brobygger.progression.ProgressionRejection.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What reviews say of a candidate's work functions. */
@Service
@Transactional
public class ProgressionDesk {

    private final WorkFunctions functions;
    private final ProgressionReviews reviews;
    private final PlacementDesk placements;
    private final FollowUpDesk followUp;
    private final LawDesk law;
    private final ApplicationEventPublisher events;

    ProgressionDesk(
            WorkFunctions functions,
            ProgressionReviews reviews,
            PlacementDesk placements,
            FollowUpDesk followUp,
            LawDesk law,
            ApplicationEventPublisher events) {
        this.functions = functions;
        this.reviews = reviews;
        this.placements = placements;
        this.followUp = followUp;
        this.law = law;
        this.events = events;
    }

    /** A placement has begun: what was reviewed in an earlier one of the case is behind it. */
    @Caseworkers
    public void begin(CaseId caseId) {
        reviews.deleteAll(reviews.findByCaseIdOrderByHeldOnAscWeekAsc(caseId));
        functions.deleteAll(functions.findByCaseIdOrderByPosition(caseId));
        functions.flush();
        var agreed =
                placements.placement(caseId).functions().stream().distinct().toList();
        for (var name : agreed) functions.save(new WorkFunction(caseId, name, agreed.indexOf(name)));
        functions.flush();
    }

    /** Names of the functions that have reached the score for wages, in the agreement's order. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<String> functionsReadyForWages(CaseId caseId) {
        return functions.findByCaseIdOrderByPosition(caseId).stream()
                .filter(WorkFunction::isReadyForWages)
                .map(WorkFunction::name)
                .toList();
    }

    /** Every function with its scores, in the agreement's order. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<FunctionProgress> progress(CaseId caseId) {
        var held = reviews.findByCaseIdOrderByHeldOnAscWeekAsc(caseId);
        return functions.findByCaseIdOrderByPosition(caseId).stream()
                .map(function -> progress(function, held))
                .toList();
    }

    private static FunctionProgress progress(WorkFunction function, List<ProgressionReview> held) {
        var points = held.stream()
                .flatMap(review -> review.of(function.id()).map(rated -> rated.at(review.week())).stream())
                .toList();
        var nextGoal = held.stream()
                .flatMap(review -> review.of(function.id()).stream())
                .map(ReviewedFunction::nextGoal)
                .reduce("", (earlier, later) -> later);
        return new FunctionProgress(
                function.id(), function.name(), function.readySinceWeek().orElse(null), nextGoal, points);
    }

    /**
     * Records a review. A function that reaches the score of the decision {@code progression-gate} for the first time
     * opens the way to wages.
     *
     * @throws ProgressionRejection if the ratings are not those of the case's functions, or outside 1 to 10
     */
    @Caseworkers
    public void review(CaseId caseId, LocalDate heldOn, List<Rating> ratings) {
        var known = functions.findByCaseIdOrderByPosition(caseId);
        guard(known, ratings);
        var week = plannedWeek(caseId);
        followUp.hold(caseId, PlanTrack.REVIEWS, heldOn, null);
        var before = reviews.findByCaseIdOrderByHeldOnAscWeekAsc(caseId);
        var reviewed = ratings.stream()
                .map(rating -> new ReviewedFunction(rating, gate(heldOn, rating, before)))
                .toList();
        reviews.saveAndFlush(new ProgressionReview(caseId, week, heldOn, reviewed));
        openWages(caseId, week, known, reviewed);
    }

    private void openWages(CaseId caseId, int week, List<WorkFunction> known, List<ReviewedFunction> reviewed) {
        var ready = new ArrayList<FunctionReadyForWages>();
        for (var function : known) {
            var rated = reviewed.stream()
                    .filter(one -> one.functionId().equals(function.id()))
                    .findFirst()
                    .orElseThrow();
            if (rated.isReadyForWages() && function.becomeReady(week))
                ready.add(new FunctionReadyForWages(caseId, function.name(), rated.score(), week));
        }
        functions.saveAllAndFlush(known);
        ready.forEach(events::publishEvent);
        if (!ready.isEmpty()) events.publishEvent(new WagesCanBeNegotiated(caseId, week, ready.size()));
    }

    private Ruling gate(LocalDate heldOn, Rating rating, List<ProgressionReview> before) {
        var inputs = new HashMap<String, @Nullable Object>();
        inputs.put("score", rating.score());
        inputs.put("previousScore", previous(before, rating.function()).orElse(null));
        return law.decide("progression-gate", heldOn, inputs);
    }

    private static Optional<Integer> previous(List<ProgressionReview> before, UUID function) {
        return before.stream()
                .flatMap(review -> review.of(function).stream())
                .map(ReviewedFunction::score)
                .reduce((earlier, later) -> later);
    }

    private static void guard(List<WorkFunction> known, List<Rating> ratings) {
        var wanted = known.stream().map(WorkFunction::id).collect(Collectors.toSet());
        var given = ratings.stream().map(Rating::function).collect(Collectors.toSet());
        if (!wanted.equals(given) || ratings.size() != known.size())
            throw new ProgressionRejection(Reason.FUNCTIONS_CHANGED).at("functions");
        for (var i = 0; i < ratings.size(); i++) {
            var rating = ratings.get(i);
            if (outOfScale(rating.score()) || outOfScale(rating.mentorScore()) || outOfScale(rating.ownScore()))
                throw new ProgressionRejection(Reason.SCORE_OUT_OF_SCALE).at("functions[" + i + "].score");
        }
    }

    private static boolean outOfScale(int score) {
        return score < 1 || score > 10;
    }

    /** The review that is on the plan now was not held. */
    @Caseworkers
    public void miss(CaseId caseId, MissedReason reason) {
        var week = plannedWeek(caseId);
        followUp.miss(caseId, PlanTrack.REVIEWS, reason);
        events.publishEvent(new ProgressionReviewMissed(caseId, week));
    }

    /** Whether the latest review asks for an extra follow-up that was not held. */
    @AnyStaff
    @Transactional(readOnly = true)
    public boolean needsExtraFollowUp(CaseId caseId) {
        return latest(caseId).filter(ProgressionReview::needsExtraFollowUp).isPresent();
    }

    /** Functions of the latest review that fell or stood still, with the code of the reason. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<Concern> concerns(CaseId caseId) {
        var names = functions.findByCaseIdOrderByPosition(caseId).stream()
                .collect(Collectors.toMap(WorkFunction::id, WorkFunction::name));
        return latest(caseId).stream()
                .flatMap(review -> review.functions().stream())
                .filter(ReviewedFunction::needsExtraFollowUp)
                .map(rated -> new Concern(names.getOrDefault(rated.functionId(), ""), rated.reason()))
                .toList();
    }

    /** The extra follow-up of the latest review was held. */
    @Caseworkers
    public void followedUp(CaseId caseId, LocalDate day) {
        var review = latest(caseId).orElseThrow(() -> new ProgressionRejection(Reason.NO_REVIEW_HELD));
        review.followedUp(day);
        reviews.saveAndFlush(review);
    }

    private Optional<ProgressionReview> latest(CaseId caseId) {
        return reviews.findByCaseIdOrderByHeldOnAscWeekAsc(caseId).stream().reduce((earlier, later) -> later);
    }

    private int plannedWeek(CaseId caseId) {
        var planned = followUp.next(caseId, PlanTrack.REVIEWS).contact();
        return planned == null ? placements.placement(caseId).currentWeek() : planned.week();
    }
}
