package dk.brobygger.review;

import dk.brobygger.answer.KeptDrafts;
import dk.brobygger.identity.AnyStaff;
import dk.brobygger.identity.Caseworkers;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.UserId;
import dk.brobygger.rights.Why;
import dk.brobygger.task.HeldTask;
import dk.brobygger.task.HeldTasks;
import dk.brobygger.task.NoSuchTask;
import dk.brobygger.task.Receivers;
import dk.brobygger.task.ReviewState;
import dk.brobygger.task.TaskConflict;
import dk.brobygger.task.WorkRejection;
import dk.brobygger.task.WorkRejection.Reason;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A second pair of eyes: a colleague looks at answers before they are given, and approves them or sends them back.
 * Nobody approves his own work, nor that of one for whom he stands in.
 */
@Service
@Transactional
public class ReviewDesk {

    /** Characters of a question, and of its answer. */
    static final int MAX_WORDS = 2_000;

    private final Reviews reviews;
    private final HeldTasks tasks;
    private final KeptDrafts drafts;
    private final Receivers receivers;
    private final CurrentUser user;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ReviewDesk(
            Reviews reviews,
            HeldTasks tasks,
            KeptDrafts drafts,
            Receivers receivers,
            CurrentUser user,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.tasks = tasks;
        this.drafts = drafts;
        this.receivers = receivers;
        this.user = user;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Asks a colleague to look at what the asker has typed so far. The task is not completed before the colleague has
     * answered, or the question is taken back.
     *
     * @param question may be empty
     * @throws NoSuchTask if there is none that the asker may see
     * @throws TaskConflict if it is not the asker's, or changed since
     * @throws WorkRejection if somebody is asked already, or the colleague can't be
     */
    @Caseworkers
    public ReviewFacts ask(String taskId, int version, UserId colleague, String question) {
        var words = words(question);
        var task = own(taskId);
        task.checkVersion(version);
        if (task.marks().review() == ReviewState.ASKED) throw new WorkRejection(Reason.REVIEW_ASKED_ALREADY);
        if (colleague.equals(user.id()) || isWorkOf(drafts, task, colleague))
            throw new WorkRejection(Reason.OWN_WORK).at("to");
        receivers.of(colleague).checkMayLookAt(task);
        var typed = drafts.typed(task, user.id());
        reviews.forgetUnanswered(taskId);
        var review = reviews.saveAndFlush(new Review(task, user.id(), colleague, clock.instant(), words, typed));
        task.marks().askedToLook(colleague, user.id());
        var step = task.step();
        events.publishEvent(
                new ReviewAsked(step.caseId(), task.name(), step.processId(), step.elementId(), colleague, taskId));
        return review.facts();
    }

    /**
     * Takes the question back.
     *
     * @throws NoSuchTask if there is none that the asker may see
     * @throws TaskConflict if it is not the asker's
     * @throws WorkRejection if nobody is asked
     */
    @Caseworkers
    public void withdraw(String taskId) {
        var task = own(taskId);
        if (task.marks().review() != ReviewState.ASKED) throw new WorkRejection(Reason.NO_REVIEW);
        reviews.forgetUnanswered(taskId);
        task.marks().reviewIs(null);
        var step = task.step();
        events.publishEvent(new ReviewWithdrawn(step.caseId(), task.name(), step.processId(), step.elementId()));
    }

    /**
     * Agrees with the answers.
     *
     * @param words may be empty
     * @throws NoSuchTask if there is none that the asker may see
     * @throws WorkRejection if the asker isn't asked, or it would be his own work
     */
    @Caseworkers
    public void approve(String taskId, String words) {
        answer(taskId, ReviewState.APPROVED, words(words));
    }

    /**
     * Wants something changed first.
     *
     * @param words what
     * @throws NoSuchTask if there is none that the asker may see
     * @throws WorkRejection if nothing is said, the asker isn't asked, or it would be his own work
     */
    @Caseworkers
    public void sendBack(String taskId, String words) {
        if (words.isBlank()) throw new WorkRejection(Reason.WORDS_MISSING).at("words");
        answer(taskId, ReviewState.SENT_BACK, words(words));
    }

    /** What waits for the asker's eyes, or for those of one for whom he stands in, longest first. */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<ReviewFacts> waitingForMe() {
        var waiting = reviews.waitingFor(tasks.askers());
        var asked = tasks.readAll(waiting.stream().map(Review::taskId).toList()).stream()
                .filter(ReviewDesk::isAsked)
                .map(HeldTask::id)
                .collect(Collectors.toSet());
        return waiting.stream()
                .filter(review -> asked.contains(review.taskId()))
                .map(Review::facts)
                .toList();
    }

    /**
     * Who looked at a task, latest first.
     *
     * @throws NoSuchTask if there is none that the asker may see
     */
    @AnyStaff
    @Transactional(readOnly = true)
    public List<ReviewFacts> of(String taskId) {
        tasks.read(taskId).filter(HeldTask::isSeen).orElseThrow(() -> new NoSuchTask(taskId));
        return reviews.findByTaskIdOrderByAskedAtDesc(taskId).stream()
                .map(Review::facts)
                .toList();
    }

    private void answer(String taskId, ReviewState how, String words) {
        var task = tasks.lock(taskId);
        if (task.marks().review() != ReviewState.ASKED) throw new WorkRejection(Reason.NO_REVIEW);
        var review = reviews.askedOfTask(taskId).orElseThrow(() -> new WorkRejection(Reason.NO_REVIEW));
        if (review.askedBy().equals(user.id())
                || isWorkOf(drafts, task, user.id())
                || task.answersFor().isPresent()) throw new WorkRejection(Reason.OWN_WORK);
        if (!isAsked(task)) throw new WorkRejection(Reason.NO_REVIEW);
        review.answer(how, user.id(), clock.instant(), words);
        task.marks().reviewIs(how);
        var step = task.step();
        events.publishEvent(new ReviewAnswered(
                step.caseId(), task.name(), step.processId(), step.elementId(), how, taskId, review.askedBy()));
    }

    /** One stands in for a colleague only in the roles one was given, so the task itself must say that one is asked. */
    private static boolean isAsked(HeldTask task) {
        return task.why().filter(why -> why.ground() == Why.Ground.REVIEW).isPresent();
    }

    /** Also who typed in its form while he had it: a draft goes along with the task, so those may be his words. */
    static boolean isWorkOf(KeptDrafts drafts, HeldTask task, UserId colleague) {
        return task.isOwnedBy(colleague)
                || colleague.value().equals(task.marks().delegatedBy())
                || drafts.hasTyped(colleague, task);
    }

    private HeldTask own(String taskId) {
        var task = tasks.lock(taskId);
        if (task.answersFor().isEmpty()) throw new TaskConflict(TaskConflict.Reason.NOT_YOURS);
        return task;
    }

    private static String words(String text) {
        if (text.length() > MAX_WORDS) throw new WorkRejection(Reason.WORDS_TOO_LONG).at("words");
        return text.strip();
    }
}
