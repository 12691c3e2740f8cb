package dk.brobygger.demo;

import dk.brobygger.answer.OpenTask;
import dk.brobygger.answer.StepDesk;
import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.establishment.WithdrawalDesk;
import dk.brobygger.forms.FormChecker;
import dk.brobygger.forms.FormSchema;
import dk.brobygger.identity.ActingAs;
import dk.brobygger.identity.Rejection;
import dk.brobygger.identity.Role;
import dk.brobygger.identity.UserId;
import dk.brobygger.inbox.InboxDesk;
import dk.brobygger.law.WorkingDays;
import dk.brobygger.task.InboxItem;
import dk.brobygger.task.NoSuchTask;
import dk.brobygger.task.TaskConflict;
import dk.brobygger.views.InboxQuery;
import dk.brobygger.views.InboxView;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lives the days of the demo municipality: in the morning what fell due runs, new courses begin, and the people of each
 * role answer the steps they planned for the day, most of them in time.
 */
@Component
@Profile("demo")
class Life {

    private static final Logger LOG = LoggerFactory.getLogger(Life.class);
    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final Duration ONE_STEP = Duration.ofMinutes(4);
    private static final int MOST_ROUNDS = 6;

    /** Steps that nobody is late with: a day that others wait for comes after them. */
    private static final Set<String> PUNCTUAL = Set.of(
            "Task_ConfirmCompany",
            "Task_ConfirmCandidate",
            "Task_ConfirmMunicipality",
            "Task_SendVitas",
            "Task_MakeRuling",
            "Task_ReceiveGrant",
            "Task_RenewReservation");

    /** What one does instead when the first answer is refused: the place has gone, or the day has passed; by form and reason. */
    private static final Map<String, Map<String, Object>> SECOND_THOUGHTS = Map.of(
            "match-reservation: partnership.rejection.PLACE_FULL", Map.of("decision", "release"),
            "establishment-ruling: establishment.rejection.LAW_FORBIDS", Map.of("decision", "refuse"),
            "establishment-ruling: establishment.rejection.STARTS_IN_THE_PAST", Map.of("decision", "return"));

    private final DemoTime time;
    private final InboxDesk inbox;
    private final StepDesk steps;
    private final CaseDesk cases;
    private final FormChecker checker;
    private final WorkingDays days;
    private final Clock clock;
    private final WithdrawalDesk withdrawals;

    private final Map<String, FormSchema> schemas = new HashMap<>();
    private final Map<String, LocalDate> plans = new HashMap<>();
    private final Map<CaseId, Story> told = new HashMap<>();
    private final TreeMap<String, Integer> trouble = new TreeMap<>();
    private int answered;

    Life(
            DemoTime time,
            InboxDesk inbox,
            StepDesk steps,
            CaseDesk cases,
            FormChecker checker,
            WorkingDays days,
            Clock clock,
            WithdrawalDesk withdrawals) {
        this.withdrawals = withdrawals;
        this.time = time;
        this.inbox = inbox;
        this.steps = steps;
        this.cases = cases;
        this.checker = checker;
        this.days = days;
        this.clock = clock;
    }

    /** Lives every working day from the first up to and including the last. */
    void live(LocalDate first, LocalDate last, List<Story> stories) throws Exception {
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) if (days.isWorkingDay(day)) live(day, stories);
        LOG.info("Demo: {} steps answered, {} courses, trouble {}", answered, told.size(), trouble);
    }

    private void live(LocalDate day, List<Story> stories) throws Exception {
        time.advanceTo(day.atTime(MORNING).atZone(clock.getZone()).toInstant());
        for (var story : stories) if (!story.begins().isAfter(day) && story.isAhead()) begin(story);
        for (var story : stories) if (!story.isAhead()) for (var deed : story.happeningsUntil(day)) happen(story, deed);
        for (int round = 0; round < MOST_ROUNDS; round++) {
            boolean idle = true;
            for (var item : open()) {
                var story = told.get(item.caseId());
                if (story == null
                        || story.isLeftOn(day, item.step(), LocalDate.ofInstant(item.due(), clock.getZone()))
                        || planOf(item, story, day).isAfter(day)) continue;
                time.advanceTo(clock.instant().plus(ONE_STEP));
                answer(item, story);
                idle = false;
            }
            if (idle) return;
        }
    }

    private void begin(Story story) {
        try {
            story.begin();
            told.put(story.caseId(), story);
        } catch (Exception refused) {
            note("begin", refused);
        }
    }

    private void happen(Story story, Story.Deed deed) {
        try {
            as(story.crew().member(Role.JOBKONSULENT), () -> {
                deed.on(story.caseId());
                return null;
            });
        } catch (Exception refused) {
            note("happening in " + story.number(), refused);
        }
    }

    private List<InboxItem> open() throws Exception {
        return as(Role.LEDER, () -> {
            var items = new ArrayList<InboxItem>();
            String after = null;
            do {
                var page = inbox.page(new InboxQuery(InboxView.ALL, "", 200, after));
                items.addAll(page.items());
                after = page.next();
            } while (after != null);
            return items;
        });
    }

    /** A step of today is done within a few days, one for later on its day; a fifth is late. */
    private LocalDate planOf(InboxItem item, Story story, LocalDate today) {
        return plans.computeIfAbsent(item.id() + "/" + item.version(), id -> {
            var due = LocalDate.ofInstant(item.due(), clock.getZone());
            int dice = story.dice(100);
            int late =
                    dice < 80 || PUNCTUAL.contains(item.step()) ? 0 : dice < 92 ? 1 + story.dice(3) : 4 + story.dice(4);
            if (late > 0) return days.plus(due, late);
            if (due.isAfter(today.plusDays(9))) return due;
            var soon = days.plus(today, story.dice(3));
            return soon.isAfter(due) ? today : soon;
        });
    }

    private void answer(InboxItem item, Story story) {
        var role = item.groups().isEmpty()
                ? Role.LEDER
                : Role.of(item.groups().get(0)).orElse(Role.LEDER);
        try {
            if (item.assignee() == null && item.confidential()) handOver(item, role, story);
            try {
                answer(item, item.assignee() == null ? story.crew().member(role) : item.assignee(), story);
            } catch (NoSuchTask outOfReach) {
                // Of another team's district: whoever sees all districts does it.
                if (item.assignee() == null) answer(item, role.id(), story);
            }
            answered++;
        } catch (NoSuchTask | TaskConflict gone) {
            LOG.debug("Demo: {} was gone", item.step());
        } catch (Exception refused) {
            plans.put(item.id() + "/" + item.version(), LocalDate.MAX);
            note(item.process() + "/" + item.step() + " of " + story.number(), refused);
        }
    }

    /** A protected person's step is seen by nobody until the leder says who handles the case. */
    private void handOver(InboxItem item, Role role, Story story) throws Exception {
        as(Role.LEDER, () -> {
            cases.makeResponsible(item.caseId(), role, new UserId(story.crew().member(role)));
            return null;
        });
    }

    private void answer(InboxItem item, String user, Story story) throws Exception {
        as(user, () -> {
            if (item.assignee() == null) inbox.take(item.id());
            var task = steps.open(item.id());
            var wishes = story.wishesFor(task.formId(), task.data());
            try {
                complete(item, story, task, wishes);
            } catch (Rejection refused) {
                var why = task.formId() + ": " + refused.messageKey();
                var second = SECOND_THOUGHTS.get(why);
                if (second != null) complete(item, story, task, second);
                else if (why.equals("establishment-agreement: partnership.rejection.PLACE_FULL"))
                    withdrawals.companyWithdraws(item.caseId(), "Pladsen er besat af en anden.");
                else throw refused;
            }
            return null;
        });
    }

    private void complete(InboxItem item, Story story, OpenTask task, Map<String, Object> wishes) {
        var schema = schemas.computeIfAbsent(task.schema(), FormSchema::parse);
        var example = new ExampleAnswers(checker, LocalDate.now(clock), story.number());
        steps.complete(item.id(), item.version(), example.to(schema, task.data(), wishes));
    }

    private void note(String where, Exception refused) {
        trouble.merge(where, 1, Integer::sum);
        LOG.warn("Demo: {} was refused: {}", where, refused.toString());
        LOG.debug("Demo: refused", refused);
    }

    static <T> T as(Role role, Callable<T> deed) throws Exception {
        return as(role.id(), deed);
    }

    /** @param user one of the demo's */
    static <T> T as(String user, Callable<T> deed) throws Exception {
        return ActingAs.user(new UserId(user), List.of(Crew.roleOf(user)), deed);
    }
}
